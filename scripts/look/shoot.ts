import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Template } from './templates.ts';

/** One way to look at a page. */
export interface View {
  name: string;
  width: number;
  scheme: 'light' | 'dark';
  isPrint?: boolean;
}

/** Phone, tablet and desk, light and dark, and a sheet of A4 between its margins. */
export const views: readonly View[] = [
  ...[360, 768, 1440].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ name: `${width}-${scheme}`, width, scheme })),
  ),
  { name: 'print', width: 680, scheme: 'light', isPrint: true },
];

/** What lies further down is seldom of another kind, and makes sheets that nobody can look at. */
const LONGEST = 3200;

/** Takes a picture of each page in one view, and says which files they are in. */
export async function shoot(browser: Browser, origin: string, pages: readonly Template[], view: View, out: string) {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: view.width, height: 900 },
    colorScheme: view.scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const files: string[] = [];
  for (const { name, locale, path } of pages) {
    const file = join(name, `${locale}-${view.name}.png`);
    mkdirSync(join(out, name), { recursive: true });
    await page.emulateMedia({ media: view.isPrint ? 'print' : 'screen' });
    await page.goto(path, { waitUntil: 'networkidle' });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width: view.width, height: Math.min(height, LONGEST) };
    await page.screenshot({ path: join(out, file), fullPage: true, clip, animations: 'disabled' });
    files.push(file);
  }
  await context.close();
  return files;
}
