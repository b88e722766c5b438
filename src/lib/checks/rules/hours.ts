import { toWeek } from '../../content/hours.ts';
import { createReporter, type Rule } from '../rule.ts';

/** Whether opening hours can be read. Many places share theirs, and to read them takes a millisecond. */
function createReader(): (hours: string) => boolean {
  const known = new Map<string, boolean>();
  const isReadable = (hours: string): boolean => {
    try {
      toWeek(hours, 'en');
      return true;
    } catch {
      return false;
    }
  };
  return (hours) => {
    const result = known.get(hours) ?? isReadable(hours);
    known.set(hours, result);
    return result;
  };
}

/** Opening hours can be read: `Mo-Fr 09:00-12:00; PH off`. */
export const checkHours: Rule = (content, report) => {
  const isReadable = createReader();
  const refuse = createReporter(report, 'field-value');
  for (const { collection, value, source } of content.records) {
    const hours = collection === 'places' ? (value as { hours?: string } | undefined)?.hours : undefined;
    if (hours === undefined) continue;
    if (!isReadable(hours))
      refuse({ file: source.file, ...source.position(['hours']) }, { name: 'hours', found: hours, form: 'hours' });
  }
};
