import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the schemas say of each field in their comments: path of the field → sentence. */
export type Docstrings = ReadonlyMap<string, string>;

const folder = join(import.meta.dirname, '../../collections');

/** Reads the comments of one file of schemas; those of functions stand under their name with `()`. */
export function readDocstrings(file: string): Docstrings {
  const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found = new Map<string, string>();
  const visit = (node: ts.Node, above: readonly string[]): void => {
    const name = getName(node);
    const path = name === undefined ? above : [...above, name];
    const words = name === undefined ? '' : readComment(node, source);
    if (words !== '') found.set(path.join('.'), words);
    // A field without words of its own has those of the function that makes it: `sources: sources()`.
    else if (ts.isPropertyAssignment(node)) {
      const made = /^(\w+)\(/.exec(node.initializer.getText(source))?.[1];
      if (made !== undefined) found.set(path.join('.'), `${made}()`);
    }
    ts.forEachChild(node, (child) => visit(child, path));
  };
  for (const statement of source.statements) visitStatement(statement, source, found, visit);
  return found;
}

/** Names at the top are no part of a path: `facts.years.from` is `years.from`. */
function visitStatement(
  statement: ts.Statement,
  source: ts.SourceFile,
  found: Map<string, string>,
  visit: (node: ts.Node, above: readonly string[]) => void,
): void {
  if (!ts.isVariableStatement(statement)) return;
  const words = readComment(statement, source);
  for (const { name, initializer } of statement.declarationList.declarations) {
    if (words !== '') found.set(`${name.getText(source)}()`, words);
    if (initializer) visit(initializer, []);
  }
}

const getName = (node: ts.Node): string | undefined =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : undefined;

/** The words of the comment before a node, on one line. */
function readComment(node: ts.Node, source: ts.SourceFile): string {
  const ranges = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const last = ranges.map(({ pos, end }) => source.text.slice(pos, end)).findLast((text) => text.startsWith('/**'));
  return (last ?? '')
    .replace(/^\/\*\*|\*\/$/g, '')
    .replaceAll(/\s*\n\s*\*\s?/g, ' ')
    .trim();
}
