import { addArrowKeys } from './arrow-keys.ts';
import { QuickPanel } from './quick-panel.ts';
import { askSearch, loadSearch } from './search-files.ts';

/** Milliseconds after which results of an earlier question give way to a word that others are on their way. */
const PATIENCE = 100;

/** Shows results under a field as someone types. They lie over the page and move nothing. */
export function showQuickResults(root: HTMLElement, input: HTMLInputElement): void {
  const panel = new QuickPanel(root);
  const folder = root.dataset['folder'] ?? '';
  let turn = 0;
  const close = (): boolean => {
    const { isOpen } = panel;
    turn += 1;
    input.ariaBusy = null;
    panel.close();
    return isOpen;
  };
  const show = async (): Promise<void> => {
    const own = ++turn;
    // A slower answer to an older question is of no use.
    const ifAsked = (call: () => void) => own === turn && call();
    const query = input.value.trim();
    if (query.length < 2) {
      close();
      return;
    }
    input.ariaBusy = 'true';
    const timer = setTimeout(() => ifAsked(() => panel.wait()), PATIENCE);
    try {
      const { search, answer } = await askSearch(folder, async (search) => ({
        search,
        answer: await search.ask(query),
      }));
      ifAsked(() => panel.show(answer, search, query));
    } catch {
      ifAsked(() => panel.fail(query));
    }
    clearTimeout(timer);
    ifAsked(() => {
      input.ariaBusy = null;
    });
  };
  input.addEventListener('input', () => void show());
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (!root.contains(relatedTarget as Node | null)) close();
  });
  addArrowKeys(root, input, () => panel.links, { open: () => void (panel.isOpen || show()), close });
  // Whoever types finds the search open; where it does not come, the question says so.
  void loadSearch(folder).catch(() => undefined);
  void show();
}
