import { saveFile, toFileName } from '../files/save-file.ts';
import { fillWords } from '../words.ts';
import type { CatalogueIndex } from './catalogue.ts';
import type { Plan } from './plan.ts';
import { FILE_LIMIT, formatPlanFile, parsePlanFile, type Refusal } from './plan-file.ts';
import type { PlanLanguage } from './words.ts';

export type PlanFormat = 'docx' | 'xlsx' | 'ics' | 'json';

/** Gives the plan as a file. Returns what to say to the reader. Writers load when they are first asked for. */
export async function takeAway(
  plan: Plan,
  format: PlanFormat,
  index: CatalogueIndex,
  language: PlanLanguage,
): Promise<string> {
  const { words } = language;
  const file = `${toFileName(plan.content.title, 'plan')}.${format}`;
  try {
    const content = await makeFile(plan, format, index, language);
    if (content === undefined) return words['no-dates'];
    saveFile(file, content, format);
    return fillWords(words.made, { file });
  } catch {
    return words.failed;
  }
}

async function makeFile(
  plan: Plan,
  format: PlanFormat,
  index: CatalogueIndex,
  language: PlanLanguage,
): Promise<BlobPart | undefined> {
  if (format === 'json') return formatPlanFile(plan, index.catalogue.schema);
  const packages = await import('./packages.ts');
  if (format === 'docx') return packages.packagePlanDocx(plan, index, language);
  if (format === 'xlsx') return (await packages.packagePlanXlsx(plan, index, language)) as Uint8Array<ArrayBuffer>;
  return packages.getPlanEvents(plan, language).length > 0
    ? packages.formatPlanIcs(plan, language, new Date(), location.href.replace(/#.*$/, ''))
    : undefined;
}

/** Reads a file that a reader chose. A file that is too large is refused unread. */
export async function openFile(file: File): Promise<{ plan: Plan } | { refusal: Refusal }> {
  if (file.size > FILE_LIMIT) return { refusal: 'size' };
  try {
    return parsePlanFile(await file.text());
  } catch {
    return { refusal: 'type' };
  }
}
