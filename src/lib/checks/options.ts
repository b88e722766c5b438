import { parseArgs } from 'node:util';
import { type IssueLanguage, issueLanguages } from '../issues/localize-issue.ts';
import { getNearestName } from '../issues/nearest.ts';

export const checkFormats = ['pretty', 'github', 'json'] as const;

export interface CheckOptions {
  format: (typeof checkFormats)[number];
  language: IssueLanguage;
  /** The site is to be published: its address and a contact are looked at too. */
  publish: boolean;
  /** What can be mended safely is mended in the files first. */
  fix: boolean;
}

const usage = `Options: --format ${checkFormats.join('|')}  --lang ${issueLanguages.join('|')}  --publish  --fix`;

function choose<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found) return found;
  const nearest = getNearestName(value, choices);
  throw new Error(`--${option} cannot be "${value}".${nearest ? ` Did you mean ${nearest}?` : ''}\n${usage}`);
}

/**
 * Reads the options of `npm run check`; without `--lang`, French for a French terminal, else English.
 * @throws with an explanation if an option or its value is not known
 */
export function parseCheckOptions(args: string[], env: Readonly<Record<string, string | undefined>>): CheckOptions {
  let values: { format: string; lang?: string; publish: boolean; fix: boolean };
  try {
    const options = {
      format: { type: 'string', default: 'pretty' },
      lang: { type: 'string' },
      publish: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
    } as const;
    ({ values } = parseArgs({ args, options, strict: true }));
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}.\n${usage}`);
  }
  const fallback = /^fr/i.test(env.LANG ?? '') ? 'fr' : 'en';
  return {
    format: choose('format', values.format, checkFormats),
    language: choose('lang', values.lang ?? fallback, issueLanguages),
    publish: values.publish,
    fix: values.fix,
  };
}
