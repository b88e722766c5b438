import type { ThemeLabel } from '../../book/chapter/labels.ts';
import { getStyle } from '../markup/style.ts';

/** The style of a book, on the screen of a browser: a column to read, tables that can be moved, and dark at night. */
export const getPageStyle = (themes: readonly ThemeLabel[]): string => `:root { color-scheme: light dark; }
body { font-family: system-ui, sans-serif; max-inline-size: 42rem; margin-inline: auto; padding: 1rem; overflow-wrap: break-word; }
nav ol { list-style: none; padding-inline-start: 0; }
nav a { display: block; padding-block: 0.5em; }
article { margin-block: 3em; }
${getStyle(themes)}table { display: block; overflow-x: auto; }
@media print { body { max-inline-size: none; padding: 0; } table { display: table; } }
`;
