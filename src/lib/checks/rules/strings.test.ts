import { describe, expect, it } from 'vitest';
import { getParams } from '../../../../tests/support/issue-params.ts';
import type { Settings } from '../../collections/settings.ts';
import type { Content } from '../../content/reading/raw.ts';
import { parseYaml } from '../../content/reading/yaml.ts';
import { buildRegistry } from '../../i18n/registry.ts';
import type { Issue } from '../../issues/issue.ts';
import { localizeIssue } from '../../issues/localize-issue.ts';
import { checkStrings } from './strings.ts';

const row = (locale: string, scope: 'all' | 'newcomers') =>
  ({ locale, lang: locale, label: locale, dir: 'ltr', scope, fallback: [] }) as const;
const stock = {
  locales: [row('en', 'all'), row('fr', 'all'), row('ar', 'newcomers')],
} as unknown as Settings;

const en = {
  'site.name': 'Name',
  'guide.lead': 'Words for {{city}} on {{day}}',
  'list.count_one': 'one entry',
  'list.count_other': '{{count}} entries',
};
const fr = {
  'site.name': 'Nom',
  'guide.lead': 'Mots pour {{city}} le {{day}}',
  'list.count_one': '{{count}} fiche',
  'list.count_many': '{{count}} de fiches',
  'list.count_other': '{{count}} fiches',
};
const ar = { 'site.name': 'اسم' };

function check(dictionaries: Record<string, Record<string, string>>, defaultLocale = 'en') {
  const settings = { ...stock, defaultLocale };
  const issues: Issue[] = [];
  const content = {
    settings,
    registry: buildRegistry(settings),
    strings: new Map(Object.entries(dictionaries)),
    stringFiles: Object.entries(dictionaries).map(([locale, words]) => {
      const file = `strings/${locale}.json`;
      return { locale, file, source: parseYaml(JSON.stringify(words, null, 2), file, () => undefined) };
    }),
  } as unknown as Content;
  checkStrings(content, (issue) => issues.push(issue), '2026-11-22');
  return issues;
}

const toLines = (issues: Issue[]) =>
  issues.map((issue) => {
    const { name, reason } = getParams(issue);
    return `${issue.file}:${issue.line} ${issue.code} ${name ?? reason}`;
  });

describe('checkStrings', () => {
  it('accepts dictionaries that have the words of their scope', () => {
    expect(toLines(check({ en, fr, ar }))).toEqual([]);
  });

  it('misses keys, plural forms and empty words', () => {
    const { 'list.count_many': _, ...withoutMany } = fr;
    expect(toLines(check({ en, fr: { ...withoutMany, 'site.name': ' ' }, ar }))).toEqual([
      'strings/fr.json:2 string-missing site.name',
      'strings/fr.json:1 string-missing list.count_many',
    ]);
  });

  it('asks a locale of newcomers for their areas only, and for all its plural forms where it has some', () => {
    expect(toLines(check({ en, fr, ar: { 'guide.lead': 'كلمات {{city}} {{day}}' } }))).toEqual([
      'strings/ar.json:1 string-fallback site.name',
    ]);
  });

  it('warns once of all that the fallback of a language stands in for', () => {
    const issues = check({ en, fr: {}, ar });
    expect(toLines(issues)).toEqual([
      'strings/fr.json:1 string-fallback site.name, guide.lead, list.count_one, list.count_many, list.count_other',
    ]);
    expect(localizeIssue(issues[0] as Issue, 'en')).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining(': 5 ('),
    });
  });

  it('reports a default language without words once', () => {
    expect(toLines(check({ en, fr: {}, ar }, 'fr'))).toEqual(['strings/fr.json:1 string-missing all']);
  });

  it('finds keys that nobody uses, and plural forms that the language does not have', () => {
    const issues = check({ en: { ...en, 'list.count_few': 'x' }, fr: { ...fr, 'site.nmae': 'Nom' }, ar });
    expect(toLines(issues)).toEqual(['strings/fr.json:7 string-unknown site.nmae']);
    expect(localizeIssue(issues[0] as Issue, 'en').hint).toBe('Delete the line.');
  });

  it('compares what is filled in, and lets a plural form do without its count', () => {
    const issues = check({
      en,
      fr: { ...fr, 'guide.lead': 'Mots pour {{ville}} le {{day}}', 'list.count_one': 'une fiche' },
      ar,
    });
    expect(issues.map((issue) => localizeIssue(issue, 'en'))).toMatchObject([
      {
        code: 'string-placeholder',
        line: 3,
        column: 17,
        hint: expect.stringContaining('Expected: {{city}}, {{day}}. Found: {{day}}, {{ville}}.'),
      },
    ]);
  });

  it.each(['<b>Nom</b>', 'Nom&nbsp;x', '$t(site.other)', 'a <script>'])('refuses code in words: %s', (words) => {
    expect(toLines(check({ en, fr: { ...fr, 'site.name': words }, ar }))).toEqual([
      'strings/fr.json:2 string-markup site.name',
    ]);
  });

  it('accepts a < or & between words', () => {
    expect(toLines(check({ en, fr: { ...fr, 'site.name': 'Q & R, 3 < 5' }, ar }))).toEqual([]);
  });
});
