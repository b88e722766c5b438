import type { Block, Position } from '../model.ts';
import { readAttributes } from './attributes.ts';
import { insidePart, topLevel } from './headings.ts';
import { buildFigure } from './images.ts';
import { type ParseContext, type Scope, startOf, within } from './parse-context.ts';
import type { MdastNode, NodeOf } from './syntax-tree.ts';
import { parseChecklistItems, parseDoDont } from './tag-lists.ts';
import { checkTagPlace } from './tag-place.ts';
import { type AttributesOf, type BlockTagName, getSectionKinds, getTagSpec, isTagName, type TagName } from './tags.ts';

type FlowTag = NodeOf<'mdxJsxFlowElement'>;

/** What a builder works with, beside the attributes. */
interface Part {
  node: FlowTag;
  position: Position;
  scope: Scope;
  context: ParseContext;
  /** Parses the children of the tag. */
  children(): Block[];
}

/** Tags that make a block of their own; `Item`, `Do` and `Dont` are read with the tag that holds them. */
type BuiltTagName = Exclude<BlockTagName, 'Item' | 'Do' | 'Dont'>;

/** Section keys that are made from the place of a section, not from its id. */
const RESERVED_KEYS = /^(?:intro|meta|h\d+)$/;

/** One builder per tag: a tag without a builder is a type error. */
const builders: { [T in BuiltTagName]: (attributes: AttributesOf<T>, part: Part) => Block } = {
  Step({ id, title }, { position, context, children }) {
    if (RESERVED_KEYS.test(id)) {
      context.fault('attribute-value', position, { name: 'id', tag: 'Step', found: id, form: 'reserved' });
    }
    context.ids.take('step', id, position);
    return { type: 'step', id, title, children: asPart(context, children), position };
  },
  Section({ kind }, { position, context, children }) {
    const kinds = getSectionKinds(context.collection);
    if (kinds && !kinds.includes(kind)) {
      context.fault('attribute-value', position, {
        name: 'kind',
        tag: 'Section',
        found: kind,
        form: 'enum',
        expected: kinds.join(', '),
      });
    }
    context.ids.take('section', kind, position);
    return { type: 'section', kind, children: asPart(context, children), position };
  },
  Checklist({ id, title }, { node, position, scope, context }) {
    context.ids.take('checklist', id, position);
    return {
      type: 'checklist',
      id,
      title,
      items: parseChecklistItems(node, within('Checklist', scope), context),
      position,
    };
  },
  Callout: ({ kind, title }, { children }) => ({ type: 'callout', kind, title, children: children() }),
  DoDont: (_, { node, scope, context }) => parseDoDont(node, within('DoDont', scope), context),
  Questions: (_, { children }) => ({ type: 'questions', children: children() }),
  Measures: (_, { children }) => ({ type: 'measures', children: children() }),
  Figure: (fields, { position, context }) => buildFigure(fields, position, context),
  Infographic: ({ entry }, { position }) => ({ type: 'infographic', entry, position }),
  Practice: ({ entry }, { position, children }) => ({ type: 'practice', entry, children: children(), position }),
  KeyFactors: ({ benchmark, only }, { position }) => ({ type: 'keyFactors', benchmark, only, position }),
  Details: ({ summary }, { children }) => ({ type: 'details', summary, children: children() }),
  Place: ({ entry }, { position }) => ({ type: 'place', entry, position }),
};

/** Parses a tag that stands on lines of its own. */
export function parseTag(node: FlowTag, scope: Scope, context: ParseContext): Block | undefined {
  const position = startOf(node);
  const { name } = node;
  if (!checkTagPlace(node, scope, context) || name === null || !isTagName(name)) {
    // The tag is reported; what it holds is still read, for the faults inside.
    context.blocks(node.children, within(scope.inside, scope));
    return undefined;
  }
  checkFilling(node, name, context);
  const part: Part = {
    node,
    position,
    scope,
    context,
    children: () => context.blocks(node.children, within(name, scope)),
  };
  return isBuilt(name) ? build(name, part) : skip(name, part);
}

function build<T extends BuiltTagName>(name: T, part: Part): Block {
  return builders[name](readAttributes(name, part.node, part.context), part);
}

/** A tag whose place was wrong has no block; its attributes and children are still read, for their faults. */
function skip(name: TagName, part: Part): undefined {
  readAttributes(name, part.node, part.context);
  part.children();
}

const isBuilt = (name: string): name is BuiltTagName => Object.hasOwn(builders, name);

/** Reports a tag that holds nothing where it should, or something where it should not. */
function checkFilling(node: FlowTag, name: TagName, context: ParseContext): void {
  const { holds, mayBeEmpty } = getTagSpec(name);
  const [child]: MdastNode[] = node.children;
  if (holds === 'nothing' && child) {
    context.fault('tag-place', startOf(child), { reason: 'parent', name: 'text', parent: name });
  } else if (holds === 'blocks' && !mayBeEmpty && !child) {
    context.fault('tag-empty', startOf(node), { name });
  }
}

/** Reads the children of a step or section, whose own heading is of level 2. */
function asPart(context: ParseContext, children: () => Block[]): Block[] {
  context.heading = { ...insidePart };
  const blocks = children();
  context.heading = { ...topLevel, level: 2 };
  return blocks;
}
