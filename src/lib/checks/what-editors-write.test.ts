import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeContentFolder, soundSite } from '../../../tests/support/content-folder.ts';
import { readContent } from '../content/reading/read.ts';
import { severities } from '../issues/codes.ts';
import { localizeIssue } from '../issues/localize-issue.ts';
import { checkContent } from './check.ts';

const guide = 'guides/example-guide/text.en.mdx';
const desk = 'places/example-desk.yaml';
const head = '---\ntitle: A\nsummary: B\nslug: c\nupdated: 2026-11-01\naudience: C\nteam: D\n---\n\n';
const photo = readFileSync(join(import.meta.dirname, '../../../tests/fixtures/rich-guide/photo.png'));
const edit = (file: string, from: string | RegExp, to: string) => ({
  [file]: readFileSync(join(soundSite, file), 'utf8').replace(from, to),
});

/** Issues of the sound site with other files, as `line:column severity code`, and what their hints say. */
async function check(files: Record<string, string | Uint8Array>) {
  const content = await readContent(await makeContentFolder(files));
  const changed = Object.keys(files);
  const issues = checkContent(content, '2026-11-22').filter(
    ({ file, code }) => !code.startsWith('translation') && changed.some((name) => name.startsWith(file)),
  );
  return {
    issues: issues.map(({ line, column, code }) => `${line}:${column} ${severities[code]} ${code}`),
    hints: issues.map((issue) => localizeIssue(issue, 'en').hint).join('\n'),
  };
}
const checkText = (body: string) => check({ [guide]: head + body });

describe('what editors write and what they are told', () => {
  it('words that YAML would drop', async () => {
    const { issues, hints } = await check(edit(guide, 'title: Example guide', 'title: Desk #2 at the station'));
    expect(issues).toEqual(['2:13 error yaml-syntax']);
    expect(hints).toContain("'Desk #2 at the station'");
  });

  it('a title without the space after its colon', async () => {
    expect((await check(edit(guide, 'title: Example guide', 'title:No space after the colon'))).issues).toEqual([
      '2:6 error yaml-syntax',
    ]);
  });

  it('an unfinished merge, in a text and in fields', async () => {
    const marks = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> patch-2`;
    expect((await checkText(marks('Old words.', 'New words.'))).issues).toEqual(['10:1 error file-conflict']);
    const city = marks('city: example-town', 'city: other-town');
    expect((await check(edit(desk, 'city: example-town', city))).issues).toEqual(['4:1 error file-conflict']);
  });

  it('a number without quotation marks keeps its plus', async () => {
    const { issues, hints } = await check(edit(desk, "'+32 2 000 00 00'", '+33122334455'));
    expect(issues).toEqual(['6:13 error field-type']);
    expect(hints).toContain("'+33122334455'");
  });

  it('a number with spaces in a link', async () => {
    const { issues, hints } = await checkText('[Call us](tel:+33 1 22 33 44 55)');
    expect(issues).toEqual(['10:1 error markdown-unread']);
    expect(hints).toContain('[Call us](tel:+33122334455)');
  });

  it('a folder that Windows cannot hold, and one with a name of 210 letters', async () => {
    for (const key of ['con', 'a'.repeat(210)])
      expect((await check({ [`practices/${key}/facts.yaml`]: 'city: example-town\n' })).issues).toContain(
        '1:1 error file-name',
      );
  });

  it('a picture from a camera is shown, one with spaces or split accents gets a name', async () => {
    const picture = (name: string) => ({ [`guides/example-guide/${name}`]: photo });
    expect((await check({ [guide]: `${head}![The hall](./HALL.PNG)`, ...picture('HALL.PNG') })).issues).toEqual([]);
    for (const name of ['photo .png', 'entre\u0301e.png']) {
      const { issues, hints } = await check(picture(name));
      expect(issues).toEqual(['1:1 error file-name']);
      expect(hints).toMatch(/(?:photo|entree)\.png\.$/);
    }
  });

  it('legal Markdown is accepted', async () => {
    const pictures = { 'guides/example-guide/door.png': photo };
    const body = 'Write to <desk@town.example>.\n\n1. Go in.\n\n   ![The door](./door.png)\n\n2. Wait.';
    expect((await check({ [guide]: head + body, ...pictures })).issues).toEqual([]);
  });

  it('letters and signs that the PDF lacks are no error', async () => {
    for (const words of ['✓ done', '汉语 中文', 'ትግርኛ'])
      expect((await checkText(words)).issues.every((issue) => issue.includes(' warning character-unprintable'))).toBe(
        true,
      );
  });

  it('an address of this site, whole or its end only', async () => {
    for (const address of ['https://site.example/en/guides/c/', '/fr/guides/guide-exemple/']) {
      const { hints } = await checkText(`See [the guide](${address}).`);
      expect(hints).toContain('Write entry:guides/example-guide.');
    }
    const { hints } = await checkText('See [the list](https://site.example/en/guides/).');
    expect(hints).toContain('entry:<collection>/<key>');
  });

  it('fifty thousand signs in a line', async () => {
    const start = performance.now();
    expect((await checkText('<'.repeat(50_000))).issues).toEqual(['10:1 error mdx-syntax']);
    // Ten minutes, once.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('thousands of the same slip are a hundred, and a count', async () => {
    const { issues, hints } = await checkText('a[^b]\n\n'.repeat(4000));
    expect(issues).toHaveLength(101);
    expect(hints).toContain('Mend those above first');
  });
});
