import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSmallSite, toLocale } from '../../../tests/support/small-site.ts';
import { buildBenchmarkView } from './benchmark-view.ts';

const practice = (slug: string) => ({
  [`practices/${slug}/facts.yaml`]: `themes:\n  - welcome\ncity: example-town\nfactors:\n  - example-benchmark/first-factor\nsources:\n  - example-report\n`,
  [`practices/${slug}/text.en.mdx`]: `---\ntitle: ${slug}\nsummary: B.\nslug: ${slug}\nupdated: 2026-11-01\n---\n\nText.\n`,
});
const named = { ...practice('a'), ...practice('b'), ...practice('c') };
const benchmark = readFileSync('tests/fixtures/three-locales/benchmarks/example-benchmark.yaml', 'utf8');
const chosen = benchmark.replace(
  '  - id: second-factor',
  '    practices:\n      - practice: c\n        why:\n          en: It shows the point.\n  - id: second-factor',
);

async function getFirstFactor(files: Record<string, string>) {
  const site = await loadSmallSite(files);
  const { factors } = buildBenchmarkView(site, site.relations, 'example-benchmark', toLocale(site, 'en'));
  return factors[0];
}

describe('the practices of a key factor', () => {
  it('are those chosen for it, with the reason; the theme leads to the others', async () => {
    const factor = await getFirstFactor({ ...named, 'benchmarks/example-benchmark.yaml': chosen });
    expect(factor?.practices.map(({ card, why }) => [card.key, why?.text])).toEqual([['c', 'It shows the point.']]);
    expect(factor?.more).toContain('/themes/');
  });

  it('are the first three that name it where none is chosen', async () => {
    const factor = await getFirstFactor(named);
    expect(factor?.practices.map(({ card }) => card.key)).toEqual(['a', 'b', 'c']);
    expect(factor?.more).toBeDefined();
  });

  it('need no way to others where all are shown', async () => {
    const factor = await getFirstFactor({});
    expect(factor?.practices.map(({ card }) => card.key)).toEqual(['example-practice']);
    expect(factor?.more).toBeUndefined();
  });
});
