import { expect, it } from 'vitest';
import type { Settings } from './collections/settings.ts';
import { buildRegistry, type Locale } from './i18n/registry.ts';
import { createUrls, getBase } from './urls.ts';

const settings = {
  defaultLocale: 'en',
  locales: [
    { locale: 'en', lang: 'en', label: 'English', dir: 'ltr', scope: 'all', fallback: [] },
    { locale: 'ar', lang: 'ar', label: 'العربية', dir: 'rtl', scope: 'newcomers', fallback: ['en'] },
  ],
} as unknown as Settings;
const en = 'en' as Locale;
const ar = 'ar' as Locale;
const registry = buildRegistry(settings);
const create = (url: string) => createUrls(registry, url, (_, key) => key);

it.each([
  ['https://city.example', ''],
  ['https://city.example/', ''],
  ['https://city.example/toolkit', '/toolkit'],
  ['https://city.example/a/b/', '/a/b'],
  ['not an address', ''],
])('%s stands under "%s"', (url, base) => expect(getBase(url)).toBe(base));

it('starts every address with the path that the site stands under', () => {
  const urls = create('https://city.example/toolkit/');
  expect(urls.home(en)).toBe('/toolkit/en/');
  expect(urls.entry(en, 'guides', 'x')).toBe('/toolkit/en/guides/x/');
  expect(urls.section(ar, 'services')).toBe('/toolkit/ar/');
  expect(urls.offlinePack(ar, 'BE')).toBe('/toolkit/offline/ar/be.json');
  expect(urls.at('/favicon.svg')).toBe('/toolkit/favicon.svg');
  expect(urls.absolute(urls.home(en)).href).toBe('https://city.example/toolkit/en/');
});

it.each(['https://city.example', 'https://city.example/toolkit/'])('knows the file of each address at %s', (url) => {
  const urls = create(url);
  expect(urls.toFile(urls.choice())).toBe('index.html');
  expect(urls.toFile(urls.entry(en, 'guides', 'x'))).toBe('en/guides/x/index.html');
  expect(urls.toFile(urls.at('/images/a.png'))).toBe('images/a.png');
});
