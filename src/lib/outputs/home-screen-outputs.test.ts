import sharp from 'sharp';
import { expect, it } from 'vitest';
import { loadSmallSite } from '../../../tests/support/small-site.ts';
import { getHomeScreenOutputs } from './home-screen-outputs.ts';
import { buildInputs } from './inputs.ts';

const inputs = buildInputs(await loadSmallSite(), []);
const outputs = new Map(getHomeScreenOutputs(inputs).map((output) => [output.file, output]));
const make = async (file: string) => (await outputs.get(file)?.make(inputs)) ?? '';

it('opens the newcomers’ pages of a language from a home screen, within that language', async () => {
  const manifest = JSON.parse(String(await make('manifest/ar.webmanifest')));
  expect(manifest).toMatchObject({ start_url: '/ar/', scope: '/ar/', lang: 'ar', dir: 'rtl' });
  expect(JSON.parse(String(await make('manifest/en.webmanifest')))).toMatchObject({
    start_url: '/en/newcomers/',
    scope: '/en/',
  });
});

it('has its pictures in the sizes that it names', async () => {
  const { icons } = JSON.parse(String(await make('manifest/fr.webmanifest'))) as {
    icons: { src: string; sizes: string }[];
  };
  expect(icons.length).toBe(2);
  for (const { src, sizes } of icons) {
    const { width, height, format } = await sharp(Buffer.from(await make(src.slice(1)))).metadata();
    expect([`${width}x${height}`, format]).toEqual([sizes, 'png']);
  }
});
