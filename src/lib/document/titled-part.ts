import { element, escapeHtml } from './escape-html.ts';
import type { HtmlWriter } from './html/writer.ts';
import type { Block } from './model.ts';

/** Renders a part whose title is not a heading: it stays out of the contents list. */
export const renderTitledPart = (
  name: string,
  title: string,
  children: readonly Block[],
  { blocks }: HtmlWriter,
): string =>
  element('section', { class: name }, element('p', { class: 'block-title' }, escapeHtml(title)) + blocks(children));
