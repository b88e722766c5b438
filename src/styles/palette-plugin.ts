import { palette, type Scheme } from '../lib/figures/palette.ts';

/** What PostCSS hands over for `@palette light;`. */
interface PaletteRule {
  params: string;
  source?: unknown;
  error(message: string): Error;
  replaceWith(...declarations: { prop: string; value: string; source?: unknown }[]): unknown;
}

const isScheme = (name: string): name is Scheme => Object.hasOwn(palette, name);

/** `#ffffff` → `#fff`, as a style sheet writes it. */
const toShortHex = (colour: string): string => colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

/** PostCSS plugin: `@palette light;` becomes the custom properties of the light colours, `--paper` and the others. */
export const palettePlugin = {
  postcssPlugin: 'palette',
  AtRule: {
    /** @throws if the rule names a scheme that the palette does not have */
    palette(rule: PaletteRule): void {
      if (!isScheme(rule.params)) throw rule.error(`The palette has no colours named "${rule.params}".`);
      // Vite warns of declarations from nowhere.
      const { source } = rule;
      const colours = Object.entries(palette[rule.params]);
      rule.replaceWith(...colours.map(([name, colour]) => ({ prop: `--${name}`, value: toShortHex(colour), source })));
    },
  },
};
