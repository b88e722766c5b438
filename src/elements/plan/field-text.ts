import type { CatalogueIndex } from './catalogue.ts';
import type { ActionField } from './plan.ts';
import type { PlanLanguage } from './words.ts';

/** What a field of an action says to a reader: keys become names, days become words. */
export function getFieldText(field: ActionField, value: string, index: CatalogueIndex, language: PlanLanguage): string {
  if (value === '') return '';
  if (field === 'practice') return index.getPracticeName(value);
  if (field === 'factor') return index.getFactorName(value);
  return field === 'start' || field === 'end' ? language.formatDay(value) : value;
}
