import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type RunningSite, serveSite } from '../../src/lib/serving/serve-site.ts';
import { readPages } from '../support/pages.ts';
import { getKind } from '../support/sample.ts';
import { type EnginePage, type RunningEngine, waitFor } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

const folder = inject('site');
const engines = [firefox, webkit];

test('an engine beside Chromium is installed', () => {
  const installed = engines.filter(({ isInstalled }) => isInstalled).map(({ name }) => name);
  expect(installed, 'Debian: apt-get install firefox-esr webkit2gtk-driver xvfb').not.toEqual([]);
});

describe.each(engines.filter(({ isInstalled }) => isInstalled))('$name', ({ start }) => {
  let engine: RunningEngine;
  let site: RunningSite;
  let page: EnginePage;
  beforeAll(async () => {
    site = await serveSite(folder, 0);
    engine = await start();
    page = engine.page;
  });
  afterAll(async () => {
    await engine.close();
    await site.close();
  });

  const open = (path: string) => page.open(site.origin + path);

  test.each([
    ['/en/search/', 'asylum'],
    ['/fr/recherche/', 'logement'],
    ['/ar/search/', 'سكن'],
    ['/uk/search/', 'притулок'],
  ])('finds in %s what was typed, key by key', async (path, words) => {
    await open(path);
    await page.type('#search-query', words);
    const links = await waitFor<number>(
      page,
      'results',
      `return [...document.querySelectorAll('main [role="status"]')].some(({ textContent }) => /\\p{N}/u.test(textContent)) &&
        document.querySelectorAll('main ol a, main .results a').length`,
    );
    expect(links).toBeGreaterThan(2);
  });

  test('keeps ticks, entries and plans on the device', async () => {
    await open('/en/guides/design-a-one-stop-shop/');
    await page.click('keep-entry button');
    await waitFor(
      page,
      'the entry to be kept',
      `return localStorage.getItem('passerelle.reading-list')?.includes('one-stop')`,
    );
    await open('/en/my-toolkit/');
    await waitFor(page, 'the toolkit', `return document.querySelectorAll('[data-id]').length === 1`);
    await open('/en/action-plan/');
    await page.click('[data-empty] [data-do="new"]');
    await page.type('[data-frame="title"]', 'Plan d’été');
    await waitFor(
      page,
      'the plan to be kept',
      `return localStorage.getItem('passerelle.plans')?.includes('Plan d’été')`,
    );
    await open('/en/action-plan/');
    expect(await waitFor(page, 'the plan', `return document.querySelector('[data-frame="title"]')?.value`)).toBe(
      'Plan d’été',
    );
  });

  test('makes a Word file and an archive of what was kept', async () => {
    await open('/en/my-toolkit/');
    await waitFor(page, 'the toolkit', `return document.querySelectorAll('[data-id]').length === 1`);
    for (const format of ['docx', 'zip']) {
      await page.run(`const make = URL.createObjectURL.bind(URL);
        globalThis.made = undefined;
        URL.createObjectURL = (blob) => { blob.arrayBuffer().then((bytes) => { globalThis.made = [...new Uint8Array(bytes).slice(0, 2), bytes.byteLength]; }); return make(blob); };
        HTMLAnchorElement.prototype.click = () => {};`);
      await page.click(`[data-make="${format}"]`);
      const [first, second, bytes] = await waitFor<number[]>(page, `a ${format}`, 'return globalThis.made');
      expect(String.fromCharCode(first ?? 0, second ?? 0)).toBe('PK');
      expect(bytes).toBeGreaterThan(5_000);
    }
  });

  test('no kind of page scrolls sideways on a phone', async () => {
    await page.resize(360);
    const kinds = Map.groupBy(
      readPages(folder).map(({ path }) => path),
      getKind,
    );
    const wide: string[] = [];
    for (const [path = ''] of kinds.values()) {
      await open(path);
      const [inner = 0, wanted = 0] = await page.run<number[]>(
        'return [innerWidth, document.documentElement.scrollWidth]',
      );
      if (wanted > inner) wide.push(`${path}: ${wanted} of ${inner} px`);
    }
    expect(wide).toEqual([]);
    await page.resize(1200);
  });

  // The last: it ends the server.
  test('opens kept pages without a network', async () => {
    await open('/ar/');
    await page.click('[data-do="keep"]');
    await waitFor(
      page,
      'the pages to be kept',
      `return document.querySelector('[data-do="remove"]')?.checkVisibility()`,
    );
    const path = await page.run<string>(`return document.querySelector('main a[href*="/topic/"]').pathname`);
    await site.close();
    await open(path);
    expect(await page.run('return document.querySelector("h1")?.textContent')).toMatch(/\p{Script=Arabic}/u);
    expect(await page.run('return getComputedStyle(document.body).display')).toBe('flex');
  });
});
