import { expect, it } from 'vitest';
import { loadSmallSite } from '../../../../tests/support/small-site.ts';
import { listDownloads } from './manifest.ts';

const toolkit = (name: string, items: string) =>
  `themes:\n  - welcome\nname:\n${name}slug:\n  en: kit\nsummary:\n  en: A kit.\nitems:\n${items}`;

it('makes a file for each text, and toolkits in the languages that have a part of them', async () => {
  const site = await loadSmallSite({
    'toolkits/example-toolkit.yaml': toolkit('  en: Kit\n', '  - practices/example-practice\n'),
    'toolkits/second.yaml': toolkit('  en: Second\n', '  - guides/example-guide\n').replace('en: kit', 'en: second'),
  });
  const files = listDownloads(site);
  const locales = (of: string) => [...new Set(files.flatMap((file) => (file.of === of ? file.locale : [])))];
  expect(locales('practices/example-practice')).toEqual(['en']);
  expect(locales('guides/example-guide')).toEqual(['en', 'fr']);
  expect(locales('toolkits/example-toolkit')).toEqual(['en']);
  expect(locales('toolkits/second')).toEqual(['en', 'fr']);
});
