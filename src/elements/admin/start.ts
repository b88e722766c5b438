import './text-field.css';
import CMS from '@sveltia/cms';
import { readFacts, writeFacts } from './facts-format.ts';
import { protectText } from './protect.ts';
import type { FormTag } from './tag-text.ts';
import { createTextField, type TextFieldWords } from './text-field.ts';
import { readText, writeText } from './text-format.ts';

/** What the build has written for the language of the editor. */
interface FormFile {
  config: NonNullable<NonNullable<Parameters<typeof CMS.init>[0]>['config']>;
  tags: FormTag[];
  /** Names of all tags, those that are a part of another one too. */
  tagNames: string[];
  words: TextFieldWords;
}

type Entry = Parameters<Parameters<typeof CMS.registerEventListener>[0]['handler']>[0]['entry'];

/** A map of the form that cannot be changed; each change makes a new one. */
interface FormMap {
  toJS(): Record<string, unknown>;
  getIn(path: readonly string[]): unknown;
  setIn(path: readonly string[], value: unknown): FormMap;
}

const answer = await fetch(`./form.${document.documentElement.lang}.json`);
const { config, tags, tagNames, words } = (await answer.json()) as FormFile;

/** The data of each language that the entry has. */
function listDataPaths(entry: FormMap): string[][] {
  const { i18n = {} } = entry.toJS() as { i18n?: object };
  return [['data'], ...Object.keys(i18n).map((locale) => ['i18n', locale, 'data'])];
}

/** Makes braces and brackets safe in each language: one that is left out would break its page. */
function protectBodies(entry: FormMap): FormMap {
  return listDataPaths(entry).reduce((safe, path) => {
    const body = safe.getIn([...path, 'body']);
    return typeof body === 'string' ? safe.setIn([...path, 'body'], protectText(body, tagNames)) : safe;
  }, entry);
}

CMS.registerCustomFormat('facts', 'yaml', { fromFile: readFacts, toFile: writeFacts });
CMS.registerCustomFormat('yaml-frontmatter', 'mdx', { fromFile: readText, toFile: writeText });
CMS.registerFieldType('tagged-text', createTextField(tags, words));
CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => protectBodies(entry as unknown as FormMap) as unknown as Entry,
});
await CMS.init({ config });
