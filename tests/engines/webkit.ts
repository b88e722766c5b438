import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Builder, By, Capabilities, until, type WebDriver, type WebElement } from 'selenium-webdriver';
import { type Engine, findProgram } from './engine.ts';

const driver = findProgram('/usr/bin/WebKitWebDriver');
const display = findProgram('/usr/bin/Xvfb');
const browser = findProgram(
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
);

/** Ports and displays that no other program uses, most likely. */
const PORT = 44_817;
const DISPLAY = ':94';

const settings = {
  DISPLAY,
  // A machine without a graphics card, in a container: WebKit draws and isolates by means that are not there.
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
};

/** WebKitGTK, the engine of Safari as Debian has it, driven by WebDriver on a screen that nobody sees. */
export const webkit: Engine = {
  name: 'WebKit',
  isInstalled: driver !== undefined && display !== undefined && browser !== undefined,
  async start() {
    const programs = [run(display, [DISPLAY, '-screen', '0', '1280x900x24']), run(driver, [`--port=${PORT}`])];
    const window = await connect();
    return {
      page: {
        open: (address) => window.get(address),
        run: <T>(body: string) => window.executeScript<T>(body),
        click: async (selector) => (await find(window, selector)).click(),
        type: async (selector, text) => (await find(window, selector)).sendKeys(text),
        resize: (width) => resize(window, width),
      },
      close: async () => {
        await window.quit();
        for (const program of programs) program.kill();
      },
    };
  },
};

const run = (program: string | undefined, args: string[]): ChildProcess =>
  spawn(program ?? '', args, { env: { ...process.env, ...settings }, stdio: 'ignore' });

/** The first element that a selector finds, once it can be seen. */
async function find(window: WebDriver, selector: string): Promise<WebElement> {
  const element = await window.wait(until.elementLocated(By.css(selector)), 15_000);
  await window.wait(until.elementIsVisible(element), 15_000);
  // The driver does not wait for the end of a smooth scroll.
  await window.executeScript("arguments[0].scrollIntoView({ behavior: 'instant', block: 'center' })", element);
  return element;
}

/** The driver takes a moment to listen. */
async function connect(): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  });
  for (let attempt = 1; ; attempt += 1) {
    await sleep(500);
    try {
      return await new Builder().usingServer(`http://127.0.0.1:${PORT}`).withCapabilities(capabilities).build();
    } catch (error) {
      if (attempt === 10) throw error;
    }
  }
}

/** A window has borders and bars: it is made as much wider as its page was too narrow. */
async function resize(window: WebDriver, width: number): Promise<void> {
  await window.manage().window().setRect({ width, height: 850 });
  const inner = await window.executeScript<number>('return innerWidth');
  if (inner !== width)
    await window
      .manage()
      .window()
      .setRect({ width: 2 * width - inner, height: 850 });
}
