import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { measure } from './measure.ts';

const node = (script: string) => measure([process.execPath, '-e', script], tmpdir());

test.skipIf(process.platform !== 'linux')('time and memory of what a command starts count too', async () => {
  const work =
    'const end = Date.now() + 400; const all = Buffer.alloc(200e6, 1); while (Date.now() < end) all[0] += 1; console.log("done")';
  const { usage, output } = await node(
    `require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(work)}], { stdio: "inherit" })`,
  );
  expect(output).toBe('done\n');
  expect([usage.user > 0.05, usage.peakMb > 200, usage.wall > 0.4]).toEqual([true, true, true]);
});

test.skipIf(process.platform !== 'linux')('a command that fails says what it printed', async () => {
  await expect(node('console.error("no such thing"); process.exit(3)')).rejects.toThrow(/ended with 3:\nno such thing/);
});
