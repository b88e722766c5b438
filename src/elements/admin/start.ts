import CMS from '@sveltia/cms';
import { protectText } from './protect.ts';
import { type FormTag, getTagPattern, readTag, writeTag } from './tag-text.ts';

/** What the build has written for the language of the editor. */
interface FormFile {
  config: Parameters<typeof CMS.init>[0] extends { config?: infer C } | undefined ? C : never;
  tags: FormTag[];
  /** Names of all tags, those that are a part of another one too. */
  tagNames: string[];
  contentLabel: string;
}

type Listener = Parameters<typeof CMS.registerEventListener>[0];
type Entry = Parameters<Listener['handler']>[0]['entry'];

const language = document.documentElement.lang;
const answer = await fetch(`./form.${language}.json`);
const { config, tags, tagNames, contentLabel } = (await answer.json()) as FormFile;

for (const tag of tags) {
  CMS.registerEditorComponent({
    id: tag.name,
    label: tag.label,
    fields: [
      ...tag.attributes.map(({ name, label, required, values, isImage }) => ({
        name,
        label,
        required,
        ...(tag.example[name] !== undefined && { default: tag.example[name] }),
        ...(values
          ? { widget: 'select' as const, options: [...values] }
          : { widget: isImage ? ('image' as const) : ('string' as const) }),
      })),
      ...(tag.holds === 'nothing'
        ? []
        : [{ name: 'content', label: contentLabel, widget: 'text' as const, default: tag.example['content'] ?? '' }]),
    ],
    pattern: getTagPattern(tag),
    fromBlock: readTag,
    toBlock: (values) => writeTag(tag, values),
    toPreview: (values) => Object.assign(document.createElement('pre'), { textContent: writeTag(tag, values) }),
  });
}

/** Every language of the entry that has a text: one that is left out would break the page of that language. */
function protectEntry(entry: Entry): Entry {
  const locales = Object.keys((entry.get('i18n') as { toJS(): object } | undefined)?.toJS() ?? {});
  const paths = [['data', 'body'], ...locales.map((locale) => ['i18n', locale, 'data', 'body'])];
  return paths.reduce((safe, path) => {
    const body = safe.getIn(path);
    return typeof body === 'string' ? safe.setIn(path, protectText(body, tagNames)) : safe;
  }, entry);
}

CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => protectEntry(entry) });
await CMS.init({ config });
