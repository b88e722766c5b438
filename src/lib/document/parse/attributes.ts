import { getNearestName } from '../../issues/nearest.ts';
import type { Position } from '../model.ts';
import type { AttributeSpec, AttributeValues, TagSpec } from '../tag-spec.ts';
import { findAttributeOffsets } from './attribute-positions.ts';
import { type ParseContext, startOf, startOffset } from './parse-context.ts';
import { findLookalike } from './repair/homoglyphs.ts';
import type { TagNode } from './syntax-tree.ts';

/** Lower-case letters, digits and single hyphens, as in the schemas. */
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 80;
const LONGEST_WORDS = 400;

/**
 * Reads the attributes of a tag by its rules and reports each one that is wrong.
 * A wrong value is replaced by an empty one of the right type, so that the rest of the tag can be checked too.
 */
export function readAttributes(
  { name: tag, attributes: specs }: TagSpec,
  node: TagNode,
  context: ParseContext,
): AttributeValues {
  const values: AttributeValues = {};
  for (const [name, spec] of Object.entries(specs)) values[name] = spec.form === 'keys' ? [] : null;

  const seen = new Set<string>();
  let offsets: number[] | undefined;
  for (const [order, attribute] of node.attributes.entries()) {
    const locate = (): Position => {
      offsets ??= findAttributeOffsets(context.source, startOffset(node));
      const offset = offsets[order];
      return offset === undefined ? startOf(node) : context.positions.at(offset);
    };
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      context.reportIssue('mdx-expression', locate(), { found: `{${attribute.value}}`, tag });
      continue;
    }
    const { name, value } = attribute;
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (typeof value === 'object' && value !== null) {
      context.reportIssue('mdx-expression', locate(), { found: `{${value.value}}`, tag, attribute: name });
    } else if (!spec) {
      reportUnknown(name, tag, Object.keys(specs), locate(), context);
    } else if (seen.has(name)) {
      context.reportIssue('attribute-value', locate(), { name, tag, found: value ?? '', form: 'repeated' });
    } else {
      values[name] = readValue(value ?? '', name, spec, tag, locate, context);
    }
    seen.add(name);
  }

  for (const [name, spec] of Object.entries(specs)) {
    if (!spec.required) continue;
    if (!seen.has(name)) context.reportIssue('attribute-missing', startOf(node), { name, tag });
    values[name] ??= (spec.form === 'enum' ? spec.values[0] : undefined) ?? '';
  }
  return values;
}

function reportUnknown(name: string, tag: string, known: string[], position: Position, context: ParseContext): void {
  const lookalike = findLookalike(name);
  const expected = getNearestName(lookalike?.latin ?? name, known) || undefined;
  context.reportIssue('attribute-unknown', position, {
    name,
    tag,
    expected,
    letter: lookalike?.letter,
    script: lookalike?.script,
  });
}

function readValue(
  raw: string,
  name: string,
  spec: AttributeSpec,
  tag: string,
  locate: () => Position,
  context: ParseContext,
): string | string[] | null {
  const value = raw.replace(/\s+/g, ' ').trim();
  const refuse = (expected?: string) =>
    context.reportIssue('attribute-value', locate(), { name, tag, found: value, form: spec.form, expected });
  if (spec.form === 'enum') {
    if (spec.values.includes(value)) return value;
    refuse(getNearestName(value, spec.values) || spec.values.join(', '));
    return null;
  }
  if (spec.form === 'keys') {
    const keys = value.split(',').map((key) => key.trim());
    if (keys.every(isId)) return keys;
    refuse();
    return [];
  }
  // An empty alternative text has its own issue, reported where the picture is read.
  const isFine = spec.form === 'image' || name === 'alt' || (spec.form === 'words' ? isWords(value) : isId(value));
  if (isFine) return value;
  refuse(spec.form === 'words' ? undefined : toId(value));
  return null;
}

const isId = (value: string): boolean => value.length <= LONGEST_ID && KEBAB_CASE.test(value);
const isWords = (value: string): boolean => value !== '' && value.length <= LONGEST_WORDS;

/** The nearest value that would be accepted: `Map needs` → `map-needs`. */
function toId(value: string): string | undefined {
  const id = value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? undefined : id.slice(0, LONGEST_ID);
}
