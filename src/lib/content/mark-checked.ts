/**
 * Writes into the facts of a place or a service that they were compared with their sources; every other byte stays.
 * @param source the whole YAML file
 * @param day `2026-11-29`
 * @param by who did it, where it is not the one who did it last
 * @throws if the file has no field `checked`
 */
export function markChecked(source: string, day: string, by?: string): string {
  if (!/^checked:/m.test(source)) throw new Error('The file has no field "checked": its facts do not age.');
  const dated = source.replace(/^(checked:[ \t]*)[^\r\n#]*?([ \t]*(?:#[^\r\n]*)?)$/m, `$1${day}$2`);
  if (by === undefined) return dated;
  if (/^checkedBy:/m.test(dated)) return dated.replace(/^checkedBy:[^\r\n]*/m, `checkedBy: ${by}`);
  return dated.replace(
    /^(checked:[^\r\n]*)(\r?\n|$)/m,
    (_, line: string, end: string) => `${line}${end || '\n'}checkedBy: ${by}${end}`,
  );
}
