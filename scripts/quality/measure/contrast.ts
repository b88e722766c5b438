import { palette, type Scheme, type Tone } from '../../../src/lib/figures/palette.ts';
import { fromFaults, type Outcome } from '../outcome.ts';

type Colours = Readonly<Record<string, string>>;

const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Words and the surfaces that they stand on. */
const pairs: readonly (readonly [words: Tone, surface: Tone])[] = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['soft', 'paper'],
  ['soft', 'wash'],
  ['on-band', 'band'],
  ['on-sign', 'sign'],
  ...lines.map((line) => [`line-${line}` as Tone, 'paper'] as const),
  ...lines.map((line) => ['on-line', `line-${line}` as Tone] as const),
];

/** Contrast of body text by WCAG 2.2, 1.4.3 (AA). */
const LEAST = 4.5;

/** Colours of words that are too close to the surface under them. */
export function measureContrast(colours: Readonly<Record<Scheme, Colours>> = withShared()): Outcome {
  const all = Object.entries(colours).flatMap(([scheme, tones]) =>
    pairs.map(([words, surface]) => ({
      name: `${words} on ${surface}, ${scheme}`,
      ratio: getContrast(tones[words] ?? '', tones[surface] ?? ''),
    })),
  );
  const least = all.reduce((a, b) => (a.ratio <= b.ratio ? a : b));
  const outcome = fromFaults(
    all.filter(({ ratio }) => ratio < LEAST).map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`),
    `of ${all.length} pairs of colours under ${LEAST}:1`,
  );
  return { ...outcome, measured: `${outcome.measured}; least ${least.ratio.toFixed(2)}:1 (${least.name})` };
}

/** The dark scheme has the colours of the light one where it names no other. */
const withShared = () => ({ light: palette.light, dark: { ...palette.light, ...palette.dark } });

function getContrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [getLuminance(a), getLuminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function getLuminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
