import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { readFonts } from './fonts.ts';

const workspace = fileURLToPath(new URL('./typst/', import.meta.url));

/** What a template reads: its data as JSON, and pictures by path. */
export interface TypstInput {
  /** Name of the template, `publication.typ`. */
  template: string;
  data: unknown;
  /** Files that the data names, e.g. `images/ab12.jpg`. */
  files?: ReadonlyMap<string, Buffer>;
  /** Said in an error: the file that is being made. */
  name: string;
}

let shared: NodeCompiler | undefined;

/** One compiler for all documents: it keeps fonts and templates. */
function getCompiler(): NodeCompiler {
  shared ??= NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] });
  return shared;
}

/**
 * Lays out a template and turns it into a file.
 * @throws on every error and every warning: text in an unknown font would vanish with a mere warning
 */
export function compileTypst<T>(input: TypstInput, output: (compiler: NodeCompiler, document: NodeTypstDocument) => T): T {
  const compiler = getCompiler();
  const shadows = new Map([['data.json', Buffer.from(JSON.stringify(input.data))], ...(input.files ?? [])]);
  for (const [path, content] of shadows) compiler.mapShadow(join(workspace, path), content);
  try {
    const result = compiler.compile({ mainFilePath: join(workspace, input.template) });
    const faults = [result.takeError(), result.takeWarnings()].flatMap((fault) => fault?.shortDiagnostics ?? []);
    const document = result.result;
    if (faults.length > 0 || !document) throw new Error(`${input.name}: ${faults.map(toLine).join('\n') || 'Typst gave no document.'}`);
    return output(compiler, document);
  } finally {
    for (const path of shadows.keys()) compiler.unmapShadow(join(workspace, path));
    compiler.evictCache(10);
  }
}

function toLine(fault: unknown): string {
  const { message = String(fault), path = '', range = '' } = fault as { message?: string; path?: string; range?: string };
  return [path, range, message].filter((part) => part !== '').join(' ');
}
