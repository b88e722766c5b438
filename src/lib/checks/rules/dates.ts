import type { YamlSource } from '../../content/reading/yaml.ts';
import { addMonths } from '../../i18n/add-months.ts';
import { createReporter, type Rule } from '../rule.ts';

type Dated = {
  updated?: string;
  checked?: string;
  checkEvery?: number;
  dataDate?: string;
  translation?: { reviewed?: string };
};

/** Days of the past are past, and facts that age are checked in time. */
export const checkDates: Rule = (content, report, today) => {
  const future = createReporter(report, 'date-future');
  const overdue = createReporter(report, 'check-overdue');

  const check = (value: unknown, source: YamlSource | undefined) => {
    if (!value || !source) return;
    const { updated, checked, checkEvery, dataDate, translation } = value as Dated;
    const days: [path: string[], day: string | undefined][] = [
      [['updated'], updated],
      [['checked'], checked],
      [['dataDate'], dataDate],
      [['translation', 'reviewed'], translation?.reviewed],
    ];
    for (const [path, day] of days) {
      if (day !== undefined && day > today)
        future({ file: source.file, ...source.position(path) }, { name: path.join('.'), found: day });
    }
    if (checked !== undefined && checkEvery !== undefined && addMonths(checked, checkEvery) < today) {
      overdue({ file: source.file, ...source.position(['checked']) }, { date: checked, months: String(checkEvery) });
    }
  };

  for (const { facts, factsSource, texts } of content.entries) {
    check(facts, factsSource);
    for (const { frontmatter, source } of texts) check(frontmatter, source);
  }
  for (const { value, source } of content.records) check(value, source);
};
