import sharp from 'sharp';
import { expect, it } from 'vitest';
import { loadRichSite } from '../../../../../tests/support/publications.ts';
import { buildRelations } from '../../../content/site/relations.ts';
import { getSharePath } from '../../../views/share-path.ts';
import { listShareCards } from './cards.ts';
import { drawShareImage } from './image.ts';

const card = {
  title: 'Design a one-stop-shop',
  type: 'Guide',
  themes: [{ letter: 'D', name: 'One-stop-shops' }],
  siteName: 'Example',
  lang: 'en',
  dir: 'ltr' as const,
};

it('a share image has the size that networks ask for, and few bytes', async () => {
  const png = await drawShareImage(card);
  expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
  expect(png.length).toBeLessThan(40_000);
});

it('a share image is the same, byte for byte, when it is drawn again', async () => {
  expect(Buffer.compare(Buffer.from(await drawShareImage(card)), Buffer.from(await drawShareImage(card)))).toBe(0);
});

it('a title may be as long as the schema allows', async () => {
  const title = 'Wörter und noch mehr Wörter, '.repeat(4).slice(0, 110);
  await expect(drawShareImage({ ...card, title })).resolves.toBeDefined();
});

it('every text has an image, and every language one for the site', async () => {
  const site = await loadRichSite();
  const paths = listShareCards(site, buildRelations(site)).map(({ path }) => path);
  expect(paths).toContain('/share/ar/guides/rich-guide.png');
  expect(paths).toContain('/share/fr/site.png');
  expect(paths).not.toContain('/share/fr/practices/example-practice.png');
  expect(new Set(paths).size).toBe(paths.length);
});

it('a page without an image of its own shows that of the site', () => {
  expect(getSharePath('en', { collection: 'guides', key: 'x' })).toBe('/share/en/guides/x.png');
  expect(getSharePath('en', { collection: 'cities', key: 'x' })).toBe('/share/en/site.png');
  expect(getSharePath('en')).toBe('/share/en/site.png');
});
