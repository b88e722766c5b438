import { stripVTControlCharacters } from 'node:util';

/** Lines of Astro's log that look like issues and are none. Each has its reason; keep the list short. */
const harmless: readonly RegExp[] = [
  // A small site has no case study or toolkit yet; the checks have already read the folders.
  /The collection "[a-z-]+" does not exist or is empty/,
];

/**
 * The lines of a build log that report an error or a warning.
 * Astro can end with success after one (withastro/astro #18054), so we read its log.
 */
export function getLogIssues(log: string): string[] {
  return stripVTControlCharacters(log)
    .split(/\r?\n/)
    .filter((line) => /\[(?:ERROR|WARN)\]/.test(line) && !harmless.some((pattern) => pattern.test(line)));
}
