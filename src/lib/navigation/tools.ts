import type { Collection } from '../collections/collections.ts';
import type { Traits } from '../collections/traits.ts';
import type { ToolSection } from '../urls.ts';

/** What a page that belongs to no collection says about itself. */
export interface Tool extends Pick<Traits, 'scope' | 'footer' | 'offline'> {
  kind: string;
  /** Search engines may list it. */
  isIndexed: boolean;
  /** Collections that it works on: where all of them are empty, no menu leads to it. */
  of?: readonly Collection[];
}

/** Every page that belongs to no collection. The decision helper and the assessments have more pages under theirs. */
export const tools = {
  assessment: { kind: 'assessments', scope: 'all', isIndexed: true, footer: 2, of: ['benchmarks'] },
  plan: { kind: 'plan', scope: 'all', isIndexed: true, footer: 3, of: ['benchmarks', 'guides'] },
  search: { kind: 'search', scope: 'newcomers', isIndexed: false, offline: true },
  'not-found': { kind: 'not-found', scope: 'newcomers', isIndexed: false },
  helper: { kind: 'helper-start', scope: 'all', isIndexed: true, footer: 1, of: ['guides'] },
  'reading-list': {
    kind: 'reading-list',
    scope: 'all',
    isIndexed: false,
    footer: 11,
    of: ['guides', 'practices', 'case-studies', 'infographics', 'toolkits'],
  },
  'my-data': { kind: 'my-data', scope: 'all', isIndexed: false, footer: 12 },
  handbook: { kind: 'handbook', scope: 'all', isIndexed: true, footer: 13 },
  'translation-status': { kind: 'translation-status', scope: 'all', isIndexed: false },
  'check-help': { kind: 'check-help', scope: 'all', isIndexed: false },
  due: { kind: 'due', scope: 'all', isIndexed: false },
  offline: { kind: 'offline', scope: 'newcomers', isIndexed: false, offline: true },
} as const satisfies Record<ToolSection, Tool>;

export const toolSections = Object.keys(tools) as ToolSection[];

/** What a page that belongs to no collection says about itself. */
export const getTool = (section: ToolSection): Tool => tools[section];

/** Whether a section is the page of a tool. */
export const isTool = (section: string): section is ToolSection => Object.hasOwn(tools, section);
