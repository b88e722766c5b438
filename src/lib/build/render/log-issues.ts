import { stripVTControlCharacters } from 'node:util';

/**
 * The lines of a build log that report an error or a warning.
 * Astro can end with success after one (withastro/astro #18054), so we read its log.
 */
export function getLogIssues(log: string): string[] {
  return stripVTControlCharacters(log)
    .split(/\r?\n/)
    .filter((line) => /\[(?:ERROR|WARN)\]/.test(line));
}
