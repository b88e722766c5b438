import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSmallSite } from '../../../../tests/support/small-site.ts';
import { loadSite } from '../../content/load.ts';
import type { Site } from '../../content/site/site.ts';
import type { Locale } from '../../i18n/registry.ts';
import { getHelperPath } from './helper-answers.ts';
import { getGivenAnswers, getHelperQuestion } from './helper-question.ts';
import { getHelperResult } from './helper-result.ts';

let site: Site;
beforeAll(async () => {
  site = await loadSite('tests/fixtures/three-locales');
});
const [en, fr] = ['en' as Locale, 'fr' as Locale];

describe('the questions of the helper', () => {
  it('come one after the other, each answer a link to the next', () => {
    expect(getHelperQuestion(site, {}, en)?.options.map(({ path }) => path)[0]).toBe('/en/helper/starting/');
    expect(getHelperQuestion(site, { experience: 'starting' }, en)?.number).toBe(2);
    const themes = getHelperQuestion(site, { experience: 'starting', size: 'small' }, fr);
    expect(themes?.options).toMatchObject([
      { path: '/fr/trouver-sa-voie/debut/petite/accueil-exemple/', label: 'Accueil exemple', letter: 'A' },
    ]);
    expect(getHelperQuestion(site, { experience: 'starting', size: 'small', theme: 'welcome' }, en)).toBeUndefined();
  });

  it('can be answered again, one by one', () => {
    const given = getGivenAnswers(site, { experience: 'some', size: 'large', theme: 'welcome' }, en);
    expect(given.map(({ path }) => path)).toEqual([
      '/en/helper/',
      '/en/helper/on-the-way/',
      '/en/helper/on-the-way/large/',
    ]);
    expect(getHelperPath(site, {}, en)).toBe(site.urls.section(en, 'helper'));
  });
});

describe('the result of the helper', () => {
  const answers = { experience: 'starting', size: 'small', theme: 'welcome' } as const;

  it('names the guide of the theme, with reasons', () => {
    const [guide] = getHelperResult(site, answers, en).guides;
    expect(guide?.card.path).toBe('/en/guides/example-guide/');
    expect(guide?.reasons.join(' ')).toContain('“Look at the example”');
    expect(guide?.reasons.join(' ')).toContain('1 to 2 months');
  });

  it('proposes practices from cities of the same size, and says the number', () => {
    const { practices } = getHelperResult(site, answers, en);
    expect(practices.sameSize.map(({ card }) => card.key)).toEqual(['example-practice']);
    expect(practices.sameSize[0]?.reasons[0]).toBe('Example town has 12,000 inhabitants: a size like yours.');
    expect(practices.others).toEqual([]);
  });

  it('guesses no size: other cities stand apart', () => {
    const { practices } = getHelperResult(site, { ...answers, size: 'large' }, en);
    expect(practices.sameSize).toEqual([]);
    expect(practices.others.map(({ card }) => card.key)).toEqual(['example-practice']);
    expect(practices.others[0]?.reasons.join(' ')).not.toContain('inhabitants');
  });

  it('fits the time: the first step for a start in a few weeks, and only what the site has', () => {
    const weeks = getHelperResult(site, answers, en).times[0];
    expect(weeks?.actions).toMatchObject([{ title: 'Example guide', path: '/en/guides/example-guide/#look' }]);
  });

  it('leads on to the assessment and the plan', () => {
    const paths = getHelperResult(site, answers, fr).times.flatMap(({ actions }) => actions.map(({ path }) => path));
    expect(paths).toContain(site.urls.section(fr, 'plan'));
    expect(paths.filter((path) => path.startsWith(site.urls.section(fr, 'assessment')))).toHaveLength(1);
  });
});

describe('a start of the advice', () => {
  const withStart = async (rows: string) => {
    const advice = readFileSync('content/advice.yaml', 'utf8').replace(/^starts:[\s\S]*$/m, `starts:\n${rows}`);
    return loadSmallSite({ 'advice.yaml': advice });
  };
  const row = (open: string, more: string) =>
    `  - theme: welcome\n    open: ${open}\n${more}    why:\n      en: Made for a first decision.\n`;

  it('comes first, with its reason, for the answers that it names', async () => {
    const led = await withStart(row('toolkits/example-toolkit', '    sizes:\n      - small\n'));
    const answers = { experience: 'starting', size: 'small', theme: 'welcome' };
    const { guides } = getHelperResult(led, answers, en);
    expect(guides[0]).toMatchObject({
      card: { path: '/en/toolkits/example-toolkit/' },
      reasons: ['Made for a first decision.'],
    });
    expect(guides).toHaveLength(2);
    expect(getHelperResult(led, { ...answers, size: 'large' }, en).guides).toHaveLength(1);
  });

  it('keeps the reasons of a guide, and names it once', async () => {
    const led = await withStart(row('guides/example-guide', ''));
    const { guides } = getHelperResult(led, { experience: 'some', size: 'large', theme: 'welcome' }, en);
    expect(guides).toHaveLength(1);
    expect(guides[0]?.reasons[0]).toBe('Made for a first decision.');
    expect(guides[0]?.reasons.length).toBeGreaterThan(1);
  });
});
