import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeContentFolder, soundSite } from '../../../../tests/support/content-folder.ts';
import { readContent } from '../../content/reading/read.ts';
import { checkContent } from '../check.ts';
import { fixContent } from './fix-content.ts';

const guide = 'guides/example-guide/text.en.mdx';
const town = 'cities/example-town.yaml';
const today = '2026-11-22';
const frontmatter = '---\ntitle: A\nsummary: B\nslug: c\nupdated: 2026-11-01\naudience: C\nteam: D\n---\n\n';

/** The file after its fixes, and the errors that are left in it. */
async function fix(file: string, text: string) {
  const dir = await makeContentFolder({ [file]: text });
  const content = await readContent(dir);
  const lines = await fixContent(content, checkContent(content, today));
  const again = await readContent(dir);
  const left = again.issues.filter((issue) => issue.file === file).map(({ code }) => code);
  return { text: readFileSync(join(dir, file), 'utf8'), lines, left };
}

describe('fixContent', () => {
  it.each([
    ['[Call us](tel:+33 1 22 33 44 55) now', '[Call us](tel:+33122334455) now'],
    [
      '[Call](tel:+32 (0)2 279 49 70), or [write](desk@town.example)',
      '[Call](tel:+3222794970), or [write](mailto:desk@town.example)',
    ],
    ['[the site](https://town.example/a\u00a0)', '[the site](https://town.example/a)'],
    ['[the site](www.town.example/a)', '[the site](https://www.town.example/a)'],
    ['[the list] (https://town.example/list)', '[the list](https://town.example/list)'],
    ['##Opening hours\r\n\r\nWords.', '## Opening hours\r\n\r\nWords.'],
  ])('mends %j', async (wrong, right) => {
    expect(await fix(guide, frontmatter + wrong)).toMatchObject({ text: frontmatter + right, left: [] });
  });

  it.each([
    ['en: Example town', "en: Town #1, l'ancienne", "en: 'Town #1, l''ancienne'"],
    ['country: BE', 'country:BE', 'country: BE'],
    ['lat: 50.5', 'lat: 50,5', 'lat: 50.5'],
    ['en: Example town', 'en: 2026', "en: '2026'"],
  ])('mends the field %s written %s', async (sound, wrong, right) => {
    const source = readFileSync(join(soundSite, town), 'utf8');
    const { text, left } = await fix(town, source.replace(sound, wrong));
    expect(text).toBe(source.replace(sound, right));
    expect(left).toEqual([]);
  });

  it('leaves what a person must decide', async () => {
    const text = `${frontmatter}:::note\nWords.\n:::\n\n**« Welcome »**to all\n\n[a](./form.pdf)\n`;
    expect(await fix(guide, text)).toMatchObject({ text, lines: [] });
  });

  it('changes nothing in a sound site', async () => {
    const content = await readContent(await makeContentFolder({}));
    expect(await fixContent(content, checkContent(content, today))).toEqual([]);
  });
});
