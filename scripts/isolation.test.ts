import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { project } from '../tests/support/build.ts';
import { getIsolation } from './setup/isolation.mjs';
import { getNode } from './setup/run.mjs';

const SECRET = 'canary-7f3a';

/** A folder of a proposal in the project, since what lies in the homes and in the temporary files is hidden. */
function makeFolder(parent: string): string {
  const folder = mkdtempSync(join(parent, 'canary-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it.skipIf(!getIsolation(project))(
  'takes from a proposed change all that it could steal, and every way to send it',
  async ({ skip }) => {
    const caches = join(project, 'node_modules/.astro');
    mkdirSync(caches, { recursive: true });
    const folder = makeFolder(caches);
    const hidden = [makeFolder(homedir()), makeFolder(tmpdir())].map((place) => join(place, 'secret'));
    for (const file of hidden) writeFileSync(file, SECRET);
    const outside = join(makeFolder(caches), 'written');
    // A program that tries everything, as one in a change of the code could.
    writeFileSync(
      join(folder, 'try.mjs'),
      `import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
     import { networkInterfaces } from 'node:os';
     const attempt = (action) => { try { return action(); } catch { return undefined; } };
     const processes = readdirSync('/proc').filter((name) => /^\\d+$/.test(name));
     const seen = [
       JSON.stringify(process.env),
       ...processes.flatMap((id) => attempt(() => readFileSync('/proc/' + id + '/environ', 'utf8')) ?? []),
       ...${JSON.stringify(hidden)}.flatMap((file) => attempt(() => readFileSync(file, 'utf8')) ?? []),
       attempt(() => readFileSync('link', 'utf8')) ?? '',
     ];
     const reached = await fetch(process.argv[2]).then(() => true, () => false);
     for (const file of ${JSON.stringify([...hidden, outside])}) attempt(() => writeFileSync(file, 'changed'));
     writeFileSync('result.json', JSON.stringify({ leaked: seen.filter((text) => text.includes('${SECRET}')).length, reached,
       networks: Object.keys(networkInterfaces()).filter((name) => name !== 'lo') }));`,
    );
    symlinkSync(hidden[0] ?? '', join(folder, 'link'));
    const [command, ...args] = getIsolation(folder) ?? [];
    // Where the project itself lies among the homes or temporary files, its Node is hidden with them.
    if (command === undefined) return skip();
    const stranger = createServer((_, response) => response.end('yes')).listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    onTestFinished(() => void stranger.close());
    const { port } = stranger.address() as { port: number };
    const options = { cwd: folder, env: { ...process.env, SECRET } };
    await promisify(execFile)(command, [...args, getNode(), 'try.mjs', `http://127.0.0.1:${port}/`], options);
    expect(JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'))).toEqual({
      leaked: 0,
      reached: false,
      networks: [],
    });
    expect(existsSync(outside)).toBe(false);
    expect(hidden.map((file) => readFileSync(file, 'utf8'))).toEqual([SECRET, SECRET]);
  },
);
