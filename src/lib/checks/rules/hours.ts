import { toWeek } from '../../content/hours.ts';
import { createReporter, type Rule } from '../rule.ts';

/** Opening hours can be read: `Mo-Fr 09:00-12:00; PH off`. */
export const checkHours: Rule = (content, report) => {
  const refuse = createReporter(report, 'field-value');
  for (const { collection, value, source } of content.records) {
    const hours = collection === 'places' ? (value as { hours?: string } | undefined)?.hours : undefined;
    if (hours === undefined) continue;
    try {
      toWeek(hours, 'en');
    } catch {
      refuse({ file: source.file, ...source.position(['hours']) }, { name: 'hours', found: hours, form: 'hours' });
    }
  }
};
