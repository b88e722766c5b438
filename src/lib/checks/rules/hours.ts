import type { YamlSource } from '../../content/reading/yaml.ts';
import { findCanonical } from '../../hours/canonical.ts';
import { HoursError } from '../../hours/hours-error.ts';
import { parseHours } from '../../hours/parse-hours.ts';
import { createReporter, type Rule } from '../rule.ts';

/** Opening hours of a file, with the path of their field. */
type Field = [path: (string | number)[], hours: string | undefined];

interface WithHours {
  hours?: string;
  phones?: readonly { hours?: string }[];
}

/** Opening hours of desks and of numbers can be read, and everything that they say can be told to a reader. */
export const checkHours: Rule = (content, report) => {
  const refuse = createReporter(report, 'field-hours');
  const check = (value: unknown, source: YamlSource) => {
    for (const [path, hours] of listHours(value as WithHours | undefined)) {
      const error = hours === undefined ? undefined : findError(hours);
      if (!error || hours === undefined) continue;
      const { reason, found } = error;
      const name = path.filter((part) => typeof part === 'string').join('.');
      // `di` read as a German word would be a wrong day for a French reader: no suggestion there.
      const expected = reason === 'form' ? (findCanonical(hours) ?? '') : '';
      refuse({ file: source.file, ...source.position(path) }, { name, value: hours, reason, found, expected });
    }
  };
  for (const { collection, facts, factsSource } of content.entries)
    if (collection === 'services' && factsSource) check(facts, factsSource);
  for (const { collection, value, source } of content.records) if (collection === 'places') check(value, source);
};

const listHours = ({ hours, phones = [] }: WithHours = {}): Field[] => [
  [['hours'], hours],
  ...phones.map((phone, index): Field => [['phones', index, 'hours'], phone.hours]),
];

function findError(hours: string): HoursError | undefined {
  try {
    parseHours(hours);
    return undefined;
  } catch (error) {
    if (error instanceof HoursError) return error;
    throw error;
  }
}
