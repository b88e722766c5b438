import { KEBAB_CASE } from '../../collections/fields.ts';
import { toFileName } from '../../document/file-name.ts';
import type { Report } from '../../issues/issue.ts';

/** Names that Windows keeps for itself: a folder of that name cannot be copied there. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 80;

/** Reports the name of an entry or a record that cannot be a key, or that some computers refuse. */
export function reportKey(key: string, file: string, report: Report): void {
  const isKey = KEBAB_CASE.test(key) && key.length <= LONGEST;
  if (isKey && !RESERVED.test(key)) return;
  const params = { name: key, ...(isKey && { reason: 'reserved' as const }) };
  report({ code: 'file-name', file, line: 1, column: 1, params });
}

/** Reports the name of a picture that Markdown cannot write (spaces), or that two computers write in two ways (accents in parts). */
export function reportImageName(name: string, file: string, report: Report): void {
  if (name === name.normalize('NFC') && !/\s/u.test(name)) return;
  report({
    code: 'file-name',
    file,
    line: 1,
    column: 1,
    params: { name, reason: 'image', expected: toFileName(name) },
  });
}
