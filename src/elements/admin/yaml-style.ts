import { Document, isMap, isPair, isScalar, parseDocument, type Scalar, visit } from 'yaml';

export type Fields = Record<string, unknown>;

/** How a value was written where it was read: `'NO'`, `52.5200`. */
interface Style {
  type: Scalar['type'];
  digits: number | undefined;
}

/** By field and value: what is as it was stays as it was written, whichever file it is in. */
const styles = new Map<string, Style>();

/** Strings that look like something else, and dates, which every reader of YAML 1.2 takes as words. */
const LOOKS_OTHERWISE = /^(?:[+\d][\d\s/().-]*|y|n|yes|no|on|off)$/i;
const DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/** The fields of a file, and how each value was written. */
export function parseYaml(text: string): Fields {
  const document = parseDocument(text);
  visitScalars(document, (id, node) => {
    styles.set(id, { type: node.type, digits: node.minFractionDigits });
  });
  return (document.toJS() as Fields | null) ?? {};
}

/** Fields in the style of the files of the content: block lists, single quotes where needed, no line folded. */
export function writeYaml(fields: Fields): string {
  const document = new Document(fields);
  visitScalars(document, (id, node) => {
    const known = styles.get(id);
    if (known) {
      node.type = known.type;
      if (known.digits !== undefined) node.minFractionDigits = known.digits;
    } else if (typeof node.value === 'string' && LOOKS_OTHERWISE.test(node.value) && !DATE.test(node.value))
      node.type = 'QUOTE_SINGLE';
  });
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** Values with the field that they stand in, or their list stands in. */
function visitScalars(document: Document, look: (id: string, node: Scalar) => void): void {
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key') return;
      const pair = path.findLast((part) => isPair(part) && isScalar(part.key));
      const name = pair && isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
      if (!isMap(node)) look(JSON.stringify([name, node.value]), node);
    },
  });
}
