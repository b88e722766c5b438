import { describe, expect, it } from 'vitest';
import { createHtmlContext } from '../../../tests/support/html-context.ts';
import { addToEachList, examples, replaceTexts } from '../../../tests/support/kind-examples.ts';
import { renderHtml } from './html/html.ts';
import { kinds } from './kinds.ts';
import type { Document } from './model.ts';
import { getPageLinks } from './parse/heading-ids.ts';
import { toPlainText } from './plain-text.ts';
import { getStructure } from './structure.ts';
import { typesetDocument } from './typography.ts';
import { walkBlocks } from './walk.ts';

const position = { line: 1, column: 1 };

const getTypes = (document: Document): string[] => {
  const types: string[] = [];
  walkBlocks(document.children, ({ type }) => types.push(type));
  return types;
};

/** Fields of the parts of a kind that its example leaves empty. */
const getEmptyParts = (type: keyof typeof kinds, document: Document): string[] => {
  const filled: string[] = [];
  walkBlocks(document.children, (block) => {
    if (block.type !== type) return;
    for (const [name, value] of Object.entries(block)) if (Array.isArray(value) && value.length > 0) filled.push(name);
  });
  return Object.keys(kinds[type].parts).filter((name) => !filled.includes(name));
};

describe.each(examples)('the kind $type', ({ type, document }) => {
  it('has an example of itself that fills every part', () => {
    expect(getTypes(document)).toContain(type);
    expect(getEmptyParts(type, document)).toEqual([]);
  });

  it('finds a link to a heading in each of its parts', () => {
    const link = { type: 'link' as const, url: '#nowhere', children: [], position };
    for (const { where, document: changed } of addToEachList(document, [link])) {
      expect(getPageLinks(changed.children), where).toEqual([{ id: 'nowhere', position }]);
    }
  });

  it('shows the text of each of its parts on the page and to the search', () => {
    for (const { where, document: changed } of addToEachList(document, [{ type: 'text', value: ' marker' }])) {
      expect(renderHtml(changed, createHtmlContext()), where).toContain('marker');
      expect(toPlainText(changed), where).toContain('marker');
    }
  });

  it('typesets each of its texts, and only these', () => {
    const apart = replaceTexts(document, () => "l'eau");
    expect(typesetDocument(apart, 'fr')).toEqual(replaceTexts(document, () => 'l’eau'));
  });

  it('has the same structure in every language', () => {
    expect(getStructure(replaceTexts(document, (text) => `${text} x`))).toEqual(getStructure(document));
  });
});
