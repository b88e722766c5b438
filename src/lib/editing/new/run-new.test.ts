import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeContentFolder, soundSite } from '../../../../tests/support/content-folder.ts';
import { checkContent } from '../../checks/check.ts';
import { readContent } from '../../content/reading/read.ts';
import { severities } from '../../issues/codes.ts';
import { getSingular, listNamedCollections } from '../fields/kinds.ts';
import type { Ask } from './ask.ts';
import { getMessages } from './messages.ts';
import { RefusedError } from './refused-error.ts';
import { runNew } from './run-new.ts';

const today = '2026-11-29';

async function run(dir: string, args: string[], ask?: Ask): Promise<string> {
  const content = await readContent(dir);
  return runNew(args, { content, today, messages: getMessages('en'), ...(ask && { ask }) });
}

const findErrors = async (dir: string) =>
  checkContent(await readContent(dir), today)
    .filter(({ code }) => severities[code] === 'error')
    .map(({ file, code, params }) => ({ file, code, params }));

/** What nobody can guess of each kind; all else comes from its schema. */
const flags: Record<string, string> = {
  guide: '--audience=All --team=Two',
  page: '--role=method',
  service: '--topic=health',
  infographic: '--figure.kind=process',
  theme: '--letter=B --summary=Short.',
  city: '--country=BE --lat=50.5 --lon=4.5',
  term: '--definition=A-meaning.',
  'host-word': '--word=Rathaus --lang=de --countries=DE,AT --meaning=Town-hall.',
  project: '--summary=Short. --years.from=2020 --years.to=2021 --coordinator=Town',
  toolkit: '--summary=Short. --items=guides/example-guide',
  benchmark: '--summary=Short. --standard=One. --origin=synthesis',
};

describe('npm run new', () => {
  it.each(
    listNamedCollections()
      .filter((name) => name !== 'benchmarks')
      .map(getSingular),
  )('adds a %s that passes the check', async (kind) => {
    const dir = await makeContentFolder({});
    const own = (flags[kind] ?? '').split(' ').filter((flag) => flag !== '');
    const said = await run(dir, [
      kind,
      '--yes',
      '--title',
      'A first one',
      '--key',
      'first-one',
      '--translations',
      'fr',
      ...own,
    ]);
    expect(said).toContain('first-one');
    expect(await findErrors(dir)).toEqual([]);
  });

  it('writes a draft with the parts that its collection has, and a stub for each translation', async () => {
    const dir = await makeContentFolder({});
    await run(dir, [
      'practice',
      '--yes',
      '--title',
      'Un guichet à Ville exemple',
      '--locale',
      'fr',
      '--translations',
      'en',
      '--years.from',
      '2020',
    ]);
    const read = (file: string) => readFileSync(join(dir, 'practices/un-guichet-a-ville-exemple', file), 'utf8');
    expect(read('facts.yaml')).toContain('years:\n  from: 2020\nsources:\n  - s1\ndraft: true\n');
    expect(read('text.fr.mdx')).toContain('<Section kind="problem">\n\nÉcrivez ici.\n\n</Section>');
    expect(read('text.en.mdx')).toContain('translation:\n  from: fr\n---\n\n<Section kind="problem">\n\nWrite here.');
  });

  it('asks for what nobody can guess, and for nothing else', async () => {
    const dir = await makeContentFolder({});
    const asked: string[] = [];
    const answers: Record<string, string> = { title: 'Clinic', topic: 'health' };
    await run(dir, ['service'], async ({ path }) => {
      asked.push(path);
      return [answers[path] ?? ''];
    });
    expect(asked).toEqual(['title', 'topic']);
  });

  it('names every flag that is missing, and the nearest to one that it does not know', async () => {
    const dir = await makeContentFolder({});
    await expect(run(dir, ['city', '--yes', '--title', 'X'])).rejects.toThrow(
      /missing:\n {2}--country {2}[^\n]+\n {2}--lat {2}[^\n]+\n {2}--lon {2}[^\n]+$/,
    );
    const source = readFileSync(join(dir, 'sources/s1.yaml'));
    const two = await makeContentFolder({ 'sources/s2.yaml': source });
    await expect(run(two, ['place', '--yes', '--title', 'X'])).rejects.toThrow(
      /--sources .*: a name from sources\/ \(.*\), or add one first with "npm run new -- source"/,
    );
    await expect(run(dir, ['city', '--yes', '--contry', 'BE'])).rejects.toThrow('Did you mean --country?');
    await expect(run(dir, ['practise'])).rejects.toThrow('Did you mean "practice"?');
  });

  it('writes nothing that the check refuses', async () => {
    const dir = await makeContentFolder({});
    const wrong = run(dir, ['service', '--yes', '--title', 'Clinic', '--topic', 'health', '--places', 'nowhere']);
    await expect(wrong).rejects.toThrow(RefusedError);
    expect((await readContent(dir)).entries.map(({ key }) => key)).not.toContain('clinic');
  });

  it('adds a language as a row of site.yaml, and changes no other line', async () => {
    const dir = await makeContentFolder({});
    const before = readFileSync(join(dir, 'site.yaml'), 'utf8');
    await run(dir, ['language', '--locale', 'fa', '--yes']);
    const after = readFileSync(join(dir, 'site.yaml'), 'utf8');
    const row =
      '  - locale: fa\n    lang: fa\n    label: فارسی\n    dir: rtl\n    scope: newcomers\n    fallback:\n      - en\n';
    expect(after.replace(row, '')).toBe(before);
    expect(await findErrors(dir)).toEqual([]);
  });

  it('takes links to sheets that stay behind out of all languages alike, and says where', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'site-'));
    onTestFinished(() => rmSync(parent, { recursive: true }));
    const folder = join(parent, 'town');
    const flags = ['--yes', '--name', 'Town', '--languages', 'en,fr', '--sheets', 'guides/example-guide'];
    expect(await run(soundSite, ['site', folder, ...flags])).toMatch(
      /Read these again: .*guides\/example-guide\/text\.en/,
    );
    const made = await readContent(folder);
    expect(readFileSync(join(folder, 'guides/example-guide/text.fr.mdx'), 'utf8')).not.toContain('](entry:');
    // The translation followed its source, and still does.
    expect(checkContent(made, today).filter(({ code }) => code === 'translation-outdated')).toEqual([]);
  });

  it('makes a site of the sheets of this one, in the languages that were chosen', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'site-'));
    onTestFinished(() => rmSync(parent, { recursive: true }));
    const folder = join(parent, 'town');
    const said = await run(soundSite, [
      'site',
      folder,
      '--yes',
      '--name',
      'Ma ville',
      '--languages',
      'fr,de',
      '--topics',
      'registration',
      '--areas',
      'example-town',
      '--sheets',
      'guides/example-guide',
    ]);
    expect(said).toContain('CONTENT_DIR=');
    const made = await readContent(folder);
    expect(made.registry?.locales.map(({ locale, dir }) => [locale, dir])).toEqual([
      ['fr', 'ltr'],
      ['de', 'ltr'],
    ]);
    expect(made.entries.flatMap(({ texts }) => texts.map(({ file }) => file))).toContain(
      'guides/example-guide/text.fr.mdx',
    );
    expect(await findErrors(folder)).toEqual([]);
  });
});
