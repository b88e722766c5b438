import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type RunningSite, serveSite } from '../../src/lib/serving/serve-site.ts';

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A built site, served, and a browser to read it. */
export interface Reader {
  site: RunningSite;
  browser: Browser;
  close(): Promise<void>;
}

/** Serves a built site and starts a browser. */
export async function openReader(folder: string): Promise<Reader> {
  const site = await serveSite(folder, 0);
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  return {
    site,
    browser,
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** A context whose pages start at the site, closed when the test ends. */
export async function openContext(reader: Reader, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await reader.browser.newContext({ baseURL: reader.site.origin, ...options });
  onTestFinished(() => context.close());
  return context;
}

/**
 * Calls `visit` for every path, on `tabs` pages at a time that are used again, and gives all that it returns.
 * Two tabs keep two cores busy.
 */
export async function visitAll<T>(
  context: BrowserContext,
  paths: readonly string[],
  visit: (page: Page, path: string) => Promise<T[]>,
  tabs = 2,
): Promise<T[]> {
  const results = new Map<string, T[]>();
  const waiting = [...paths];
  const work = async () => {
    const page = await context.newPage();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      results.set(path, await visit(page, path));
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return paths.flatMap((path) => results.get(path) ?? []);
}

/** The words of an element as a reader sees them: line by line, without what is hidden. */
// biome-ignore lint/performance/useDomNodeTextContent: the text content has neither lines nor knows what is hidden.
export const readShown = (element: Locator): Promise<string> => element.innerText();
