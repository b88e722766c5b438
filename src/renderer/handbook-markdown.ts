import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import type { HastPluginDefinition, MdastPluginDefinition } from 'satteri';
import { typeset } from '../lib/i18n/typography.ts';

/** Gives the words of the French chapters their no-break spaces, as the content has them. Code stays as it is written. */
const typesetFrench: MdastPluginDefinition = {
  name: 'typeset-french',
  text: (node, { fileURL }) =>
    fileURL?.pathname.includes('/handbook/fr/') ? { ...node, value: typeset(node.value, 'fr') } : undefined,
};

/** Lines to type scroll on their own on a phone: the keyboard must reach them. */
const focusableCode: HastPluginDefinition = {
  name: 'focusable-code',
  element: {
    filter: ['pre'],
    visit: (node, context) => context.setProperty(node, 'tabIndex', 0),
  },
};

/** Compiles the chapters of the handbook, which are pages of the software: content never comes here. */
export const handbookMarkdown = (): AstroIntegration =>
  mdx({
    extendMarkdownConfig: false,
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [typesetFrench],
      hastPlugins: [focusableCode],
      features: { smartPunctuation: false },
    }),
  });
