import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { measure, type Usage } from './measure.ts';

type Print = (line: string) => void;

/**
 * What the files to download cost, on a copy of the project's own content, beside bare Typst with the same texts.
 * @param scratch a folder to write into
 */
export async function benchFiles(project: string, content: string, scratch: string, print: Print): Promise<void> {
  const copy = join(scratch, 'files-content');
  await cp(content, copy, { recursive: true });
  const env = { CONTENT_DIR: copy, OUT_DIR: join(scratch, 'files-out') };
  const run = (script: string) => measure([process.execPath, script], project, env);

  const { usage, output } = await run('scripts/bench/downloads.ts');
  const { files, formats } = JSON.parse(output) as {
    files: number;
    formats: Record<string, { files: number; cpu: number }>;
  };
  report(print, `${files} files to download and share images, cold`, usage);
  for (const [format, { files: count, cpu }] of Object.entries(formats))
    print(`    ${count || ''} ${format}: ${cpu.toFixed(1)} s`);
  report(print, 'the same with nothing changed', (await run('scripts/bench/downloads.ts')).usage);
  const plain = (await run('scripts/bench/plain-typst.ts')).usage;
  report(print, 'the same texts in bare Typst', plain);
  print(`Our PDFs to bare Typst: ${((formats['pdf']?.cpu ?? 0) / (plain.user + plain.system)).toFixed(2)}`);
}

const report = (print: Print, name: string, { user, system, wall, peakMb }: Usage): void =>
  print(`${name}: ${(user + system).toFixed(1)} s of processor, ${wall.toFixed(1)} s, ${peakMb.toFixed(0)} MB`);
