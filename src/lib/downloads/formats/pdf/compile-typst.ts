import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { readFonts } from '../../../fonts/fonts.ts';
import { freeNativeMemory } from '../native-memory.ts';
import { LayoutError, toLayoutError } from './layout-error.ts';

const workspace = fileURLToPath(new URL('./typst/', import.meta.url));

/** What a template reads: its data as JSON, and pictures by path. */
export interface TypstInput {
  /** Name of the template, `publication.typ`. */
  template: string;
  data: unknown;
  /** Files that the data names, e.g. `images/ab12.jpg`. */
  files?: ReadonlyMap<string, Buffer>;
}

let shared: NodeCompiler | undefined;

/** One compiler for all documents: it keeps fonts and templates. */
function getCompiler(): NodeCompiler {
  shared ??= NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] });
  return shared;
}

/**
 * Lays out a template and turns it into a file.
 * @throws a `LayoutError` on every error and every warning: text in an unknown font would vanish with a mere warning
 */
export async function compileTypst<T>(input: TypstInput, output: TypstOutput<T>): Promise<T> {
  const { made, pages } = layOut(input, output);
  await freeNativeMemory(pages * 0.5);
  return made;
}

/** Turns a laid-out document into a file. */
export type TypstOutput<T> = (compiler: NodeCompiler, document: NodeTypstDocument) => T;

/** Keeps the document to itself, so that nothing holds it afterwards. */
function layOut<T>(input: TypstInput, output: TypstOutput<T>): { made: T; pages: number } {
  const compiler = getCompiler();
  const shadows = new Map([['data.json', Buffer.from(JSON.stringify(input.data))], ...(input.files ?? [])]);
  for (const [path, content] of shadows) compiler.mapShadow(join(workspace, path), content);
  try {
    const result = compiler.compile({ mainFilePath: join(workspace, input.template) });
    const issues = [result.takeError(), result.takeWarnings()].flatMap((issue) => issue?.shortDiagnostics ?? []);
    const document = result.result;
    if (issues.length > 0 || !document)
      throw new LayoutError(issues.length > 0 ? issues.map(toLine) : ['Typst gave no document.']);
    return { made: output(compiler, document), pages: document.numOfPages };
  } catch (error) {
    throw toLayoutError(error);
  } finally {
    for (const path of shadows.keys()) compiler.unmapShadow(join(workspace, path));
    compiler.evictCache(0);
  }
}

function toLine(issue: unknown): string {
  const {
    message = String(issue),
    path = '',
    range = '',
  } = issue as { message?: string; path?: string; range?: string };
  return [path, range, message].filter((part) => part !== '').join(' ');
}
