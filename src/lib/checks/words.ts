import type { Content } from '../content/reading/raw.ts';
import type { YamlSource } from '../content/reading/yaml.ts';
import type { Document, Position } from '../document/model.ts';

/**
 * Is given each string of the content.
 * @param file path from the content folder
 * @param place where the field, or the nearest node around the words, starts; to be asked at once
 */
export type VisitWords = (words: string, file: string, place: () => Position) => void;

/**
 * Goes through the fields of all files and the words of all texts. Comments are no words.
 * @param isNeeded decides from the characters of a text beyond ASCII whether its words must be visited
 */
export function visitWords(
  { settingsSource, entries, records, stringFiles }: Content,
  visit: VisitWords,
  isNeeded: (characters: string) => boolean,
): void {
  if (settingsSource) visitFields(settingsSource, visit);
  for (const { factsSource, texts } of entries) {
    if (factsSource) visitFields(factsSource, visit);
    for (const text of texts) {
      visitFields(text.source, visit);
      if (isNeeded(text.summary.characters)) visitDocument(text.document, text.file, visit);
    }
  }
  for (const { source } of [...records, ...stringFiles]) visitFields(source, visit);
}

function visitFields(source: YamlSource, visit: VisitWords): void {
  // One path for the whole way: a hundred thousand fields need none.
  const path: (string | number)[] = [];
  const place = () => source.position(path);
  const walk = (value: unknown) => {
    if (typeof value === 'string') visit(value, source.file, place);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      path.push(name);
      walk(inner);
      path.pop();
    }
  };
  walk(source.value);
}

type Node = { type?: string; url?: string; children?: unknown[]; position?: Position };

function visitDocument({ children, footnotes }: Document, file: string, visit: VisitWords): void {
  const walk = (value: unknown, around: Position) => {
    if (typeof value === 'string') visit(value, file, () => around);
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    const position = node.position ?? around;
    for (const name in node) {
      // An address is shown only where no words stand for it.
      if (name === 'url' && node.type === 'link' && node.children?.length) continue;
      walk(node[name as keyof Node], position);
    }
  };
  walk([children, footnotes], { line: 1, column: 1 });
}
