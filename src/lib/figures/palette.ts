/** Colours that are the same in both schemes: the one action of a page, the current station, the tick. Nothing else is yellow. */
const signs = {
  sign: '#ffcb05',
  'on-sign': '#10182b',
} as const;

/** Large planes of a line's colour, with white words on them: the same in both schemes, since light tints glare. */
const planes = {
  'plane-a': '#0b5fa5',
  'plane-b': '#8a2c82',
  'plane-c': '#b3420a',
  'plane-d': '#00756a',
  'plane-e': '#7a5a00',
  'plane-f': '#a61e3c',
  'plane-g': '#3e6b12',
  'plane-h': '#37415c',
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
  ...planes,
  // Lines, by the letter of their theme
  'line-a': planes['plane-a'],
  'line-b': planes['plane-b'],
  'line-c': planes['plane-c'],
  'line-d': planes['plane-d'],
  'line-e': planes['plane-e'],
  'line-f': planes['plane-f'],
  'line-g': planes['plane-g'],
  'line-h': planes['plane-h'],
  'on-line': '#ffffff',
} as const;

/** Name of a colour: a custom property of the pages, without its hyphens. */
export type Tone = keyof typeof light;

/** The same names in the dark scheme; a name that is missing here is a type error. */
const dark: Readonly<Record<Exclude<Tone, keyof typeof signs | keyof typeof planes>, string>> = {
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
