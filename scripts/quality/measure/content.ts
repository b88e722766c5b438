import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import { getToday } from '../../../src/lib/build/check-content.ts';
import { checkContent } from '../../../src/lib/checks/check.ts';
import { type Content, readContent } from '../../../src/lib/content/reading/read.ts';
import { buildSite } from '../../../src/lib/content/site/build-site.ts';
import { severities } from '../../../src/lib/issues/codes.ts';
import type { Issue } from '../../../src/lib/issues/issue.ts';
import { getProse } from '../../../src/lib/prose/prose.ts';
import { LONGEST_SENTENCE, measureReadability } from '../../../src/lib/prose/readability.ts';
import type { BuiltSite } from '../built-site.ts';
import { count, fromFaults, type Outcome } from '../outcome.ts';

function getFiles(folder: string, names: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

interface Checked {
  read: Content;
  issues: Issue[];
  /** Processor time of reading and checking: the clock also counts what else the machine does. */
  seconds: number;
}

const known = new Map<string, Promise<Checked>>();

/** Reads and checks a content folder, without a cache, once for all that is measured on it. */
function check(content: string): Promise<Checked> {
  const found = known.get(content) ?? readAndCheck(content);
  known.set(content, found);
  return found;
}

async function readAndCheck(content: string): Promise<Checked> {
  const start = process.cpuUsage();
  const read = await readContent(content);
  const issues = checkContent(read, getToday());
  const { user, system } = process.cpuUsage(start);
  return { read, issues, seconds: (user + system) / 1e6 };
}

/** Words of the interface that are missing in a language, unknown, or differ in their placeholders or markup. */
export async function measureStrings({ content }: BuiltSite): Promise<Outcome> {
  const issues = (await check(content)).issues.filter(({ code }) => code.startsWith('string-'));
  const files = getFiles(join(content, 'strings'), /\.json$/).length;
  return fromFaults(
    issues.map(({ file, line, code }) => `${file}:${line} ${code}`),
    `missing, borrowed, unknown or differing words in ${files} languages`,
  );
}

/** The whole check of the content, cold, with its time. */
export async function measureCheck({ content }: BuiltSite): Promise<Outcome> {
  const { read, issues, seconds } = await check(content);
  const texts = read.entries.reduce((sum, { texts: all }) => sum + all.length, 0);
  const errors = issues.filter(({ code }) => severities[code] === 'error').length;
  const measured = `${errors} errors; ${seconds.toFixed(1)} s for ${count(texts)} texts and ${count(read.records.length)} records, of a processor, without a cache`;
  // A thousand pages may take five seconds; a small site may take one.
  const limit = Math.max(1, (5 * (texts + read.records.length)) / 1000);
  if (errors > 0) return { measured, met: false, why: 'npm run check says what to do' };
  return seconds <= limit ? { measured, met: true } : { measured, met: false, why: `more than ${limit.toFixed(1)} s` };
}

const LARGEST_SOURCE = 256 * 1000;

export function measureSources({ content }: BuiltSite): Outcome {
  const sizes = getFiles(content, /\.(?:mdx|ya?ml|json)$/).map((path) => ({ path, bytes: statSync(path).size }));
  const most = Math.max(0, ...sizes.map(({ bytes }) => bytes));
  const outcome = fromFaults(
    sizes.filter(({ bytes }) => bytes > LARGEST_SOURCE).map(({ path }) => relative(content, path)),
    `of ${count(sizes.length)} files of text over 256 kB`,
  );
  return { ...outcome, measured: `${outcome.measured}; the largest has ${count(Math.ceil(most / 1000))} kB` };
}

const LARGEST_IMAGE = 25e6;

export async function measureImages({ content }: BuiltSite): Promise<Outcome> {
  const paths = getFiles(content, /\.(?:png|jpe?g|webp)$/i);
  const sizes = await Promise.all(
    paths.map(async (path) => {
      const { width, height } = await sharp(path).metadata();
      return { path, pixels: width * height };
    }),
  );
  const most = Math.max(0, ...sizes.map(({ pixels }) => pixels));
  const outcome = fromFaults(
    sizes.filter(({ pixels }) => pixels > LARGEST_IMAGE).map(({ path }) => relative(content, path)),
    `of ${count(paths.length)} images over 25 MP`,
  );
  return { ...outcome, measured: `${outcome.measured}; the largest has ${(most / 1e6).toFixed(1)} MP` };
}

const OLDEST = 14;
/** Names and labels are too short for a measure. */
const FEWEST_WORDS = 60;

/** English texts that are too hard, and sentences that are too long. */
export async function measureEnglish({ content }: BuiltSite): Promise<Outcome> {
  const { read } = await check(content);
  const { settings, advice } = read;
  if (!settings || !advice) throw new Error(`${content} has no settings or no advice: run "npm run check".`);
  const texts = getProse(buildSite({ ...read, settings, advice }), 'en');
  const faults = texts.flatMap(({ file, paragraphs }) => {
    const { words, age, long } = measureReadability(paragraphs.join('\n'));
    return [
      ...(words >= FEWEST_WORDS && age > OLDEST ? [`${file} reads at age ${age}`] : []),
      ...long.map(() => `${file} has a sentence of more than ${LONGEST_SENTENCE} words`),
    ];
  });
  return fromFaults(
    faults,
    `texts over age ${OLDEST} or sentences over ${LONGEST_SENTENCE} words, in ${count(texts.length)} texts`,
  );
}
