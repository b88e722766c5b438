import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeContentFolder } from '../../../../tests/support/content-folder.ts';
import { loadSite } from '../../content/load.ts';
import type { Locale } from '../../i18n/registry.ts';
import { buildCityPage, buildCountryPage } from './place-page.ts';

const fixture = join(import.meta.dirname, '../../../../tests/fixtures/three-locales');
const makeSheet = (key: string, fields: string) => ({
  [`services/${key}/facts.yaml`]: `topic: asylum\n${fields}checked: 2026-11-01\nsources:\n  - example-report\n`,
  [`services/${key}/text.en.mdx`]: `---\ntitle: ${key}\nsummary: What to do.\nslug: ${key}\nupdated: 2026-11-21\n---\n\n<Section kind="what">\n\nAsk.\n\n</Section>\n`,
});

it('shows the sheet of the country in the place of the one for all of Europe, where it holds', async () => {
  const files = {
    ...makeSheet('everywhere', ''),
    ...makeSheet('here', 'country: BE\ninsteadOf: everywhere\n'),
    ...makeSheet('there', 'country: FR\n'),
  };
  const site = await loadSite(await makeContentFolder(files, [fixture]));
  const locale = 'en' as Locale;
  const keysOf = ({ stages }: { stages: { today: { key: string }[] } }) => stages.today.map(({ key }) => key);
  expect(keysOf(buildCityPage(site, 'example-town', locale))).toEqual(['here']);
  expect(keysOf(buildCountryPage(site, 'BE', locale))).toEqual(['here']);
  expect(keysOf(buildCountryPage(site, 'FR', locale))).toEqual(['there', 'everywhere']);
});
