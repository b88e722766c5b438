import { launch } from 'puppeteer-core';
import { type Engine, findProgram } from './engine.ts';

const program = findProgram('/usr/bin/firefox-esr', '/usr/bin/firefox');

/** Mozilla’s Firefox, driven by WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  isInstalled: program !== undefined,
  async start() {
    const browser = await launch({ browser: 'firefox', executablePath: program ?? '', headless: true });
    const page = await browser.newPage();
    return {
      page: {
        open: async (address) => void (await page.goto(address)),
        run: <T>(body: string) => page.evaluate(`(() => { ${body} })()`) as Promise<T>,
        click: (selector) => page.locator(selector).click(),
        type: (selector, text) => page.type(selector, text),
        resize: (width) => page.setViewport({ width, height: 800 }),
      },
      close: () => browser.close(),
    };
  },
};
