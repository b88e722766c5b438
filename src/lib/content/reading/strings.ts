import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../issues/issue.ts';
import { listFolder, readSource, reportUnexpected } from './files.ts';
import type { RawStrings } from './raw.ts';
import { stockContentDir } from './stock-content.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

const FILE = /^([a-z]{2,3}(?:-[a-z0-9]+)*)\.json$/;

/** Flat text values of a dictionary; anything else is reported. */
function toStrings(source: YamlSource, report: Report): Record<string, string> {
  const strings: Record<string, string> = {};
  for (const [key, value] of Object.entries((source.value ?? {}) as Record<string, unknown>)) {
    if (typeof value === 'string') strings[key] = value;
    else {
      const found = typeof value === 'object' ? 'fields' : typeof value === 'number' ? 'number' : 'boolean';
      const params = { name: key, value: found === 'fields' ? '' : String(value), found, expected: 'text' } as const;
      report({ code: 'field-type', file: source.file, ...source.position([key]), params });
    }
  }
  return strings;
}

/** Reads JSON with the YAML reader, which knows lines and duplicate keys, and asks JSON itself for its opinion. */
function parseJson(text: string, file: string, report: Report): YamlSource {
  let isReported = false;
  const source = parseYaml(text, file, (issue) => {
    isReported = true;
    report(issue.code === 'yaml-syntax' ? { ...issue, params: { ...issue.params, language: 'json' } } : issue);
  });
  try {
    JSON.parse(text);
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    const place = { line: Number(line ?? 1), column: Number(column ?? 1) };
    if (!isReported)
      report({ code: 'yaml-syntax', file, ...place, params: { reason: 'json', found: '', language: 'json' } });
    return { ...source, value: undefined };
  }
  return source;
}

function readFolder(contentDir: string, report: Report): (RawStrings & { values: Record<string, string> })[] {
  const found = [];
  for (const item of listFolder(contentDir, 'strings')) {
    const file = `strings/${item.name}`;
    const locale = FILE.exec(item.name)?.[1];
    if (item.kind !== 'file' || locale === undefined) {
      reportUnexpected(item, file, 'strings', report);
      continue;
    }
    const text = readSource(contentDir, file, report);
    if (text === undefined) continue;
    const source = parseJson(text, file, report);
    found.push({ locale, file, source, values: toStrings(source, report) });
  }
  return found;
}

/** The dictionaries of the project: checked where they are the content itself, so only read here. */
function readStock(): [locale: string, values: Record<string, string>][] {
  return listFolder(stockContentDir, 'strings').flatMap(({ name }) => {
    const locale = FILE.exec(name)?.[1];
    return locale ? [[locale, JSON.parse(readFileSync(join(stockContentDir, 'strings', name), 'utf8'))]] : [];
  });
}

/** UI strings by locale: the stock dictionaries, overlaid key by key with those of the content folder. */
export function readStrings(contentDir: string, report: Report) {
  const own = readFolder(contentDir, report);
  const strings = new Map<string, Record<string, string>>();
  for (const [locale, values] of contentDir === stockContentDir ? [] : readStock()) strings.set(locale, values);
  for (const { locale, values } of own) strings.set(locale, { ...strings.get(locale), ...values });
  const stringFiles: RawStrings[] = own.map(({ locale, file, source }) => ({ locale, file, source }));
  return { strings, stringFiles };
}
