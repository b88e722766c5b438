/** Colours that are the same in both schemes: the one action of a page, the current station, the tick. Nothing else is yellow. */
const signs = {
  sign: '#ffcb05',
  'on-sign': '#10182b',
} as const;

/** The light colours; the files to download and drawings that stand alone have no others. */
const light = {
  // Surfaces and text
  paper: '#ffffff',
  wash: '#f3f5f8',
  ink: '#10182b',
  soft: '#4a5468',
  rule: '#cfd6e1',
  land: '#e3e8ef',
  // The header is a sign in both schemes.
  band: '#10182b',
  'on-band': '#ffffff',
  'band-rule': '#4a5468',
  ...signs,
  // Lines, by the letter of their theme
  'line-a': '#0b5fa5',
  'line-b': '#8a2c82',
  'line-c': '#b3420a',
  'line-d': '#00756a',
  'line-e': '#7a5a00',
  'line-f': '#a61e3c',
  'line-g': '#3e6b12',
  'line-h': '#37415c',
  'on-line': '#ffffff',
} as const;

/** Name of a colour: a custom property of the pages, without its hyphens. */
export type Tone = keyof typeof light;

/** The same names in the dark scheme; a name that is missing here is a type error. */
const dark: Readonly<Record<Exclude<Tone, keyof typeof signs>, string>> = {
  paper: '#0e1422',
  wash: '#161e30',
  ink: '#eef2f8',
  soft: '#aeb8ca',
  rule: '#2d3850',
  land: '#1d2740',
  band: '#161e30',
  'on-band': '#ffffff',
  'band-rule': '#4a5468',
  'line-a': '#6db4f2',
  'line-b': '#d990d3',
  'line-c': '#f29a66',
  'line-d': '#4fc9bb',
  'line-e': '#dcb750',
  'line-f': '#f08aa0',
  'line-g': '#9fcb6d',
  'line-h': '#a9b4cf',
  'on-line': '#0e1422',
};

/** Every colour of the site, written once: styles, figures and files to download take theirs from here. */
export const palette = { light, dark } as const;

export type Scheme = keyof typeof palette;
