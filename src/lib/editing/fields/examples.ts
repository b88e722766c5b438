import type { FieldSchema } from './field-schema.ts';

/** Keys of entries and records, by collection. */
const keys: Readonly<Record<string, string>> = {
  benchmarks: 'governance',
  cities: 'vienna',
  factors: 'governance/political-mandate',
  guides: 'design-a-one-stop-shop',
  'host-words': 'anmeldung',
  infographics: 'one-stop-shop-route',
  places: 'welcome-desk',
  practices: 'welcome-desk',
  projects: 'exchange',
  services: 'see-a-doctor',
  sources: 's1',
  themes: 'welcome',
};

/** Words and numbers that only their field explains. */
const byName: Readonly<Record<string, unknown>> = {
  address: '1 Market Square',
  answers: 'services/see-a-doctor',
  branch: 'main',
  checkEvery: 6,
  coordinator: { en: 'City of Vienna' },
  countries: 'BE',
  country: 'BE',
  date: '2026-11',
  definition: { en: 'Somebody who has just come to live in the city.', fr: 'Qui vient de s’installer dans la ville.' },
  extension: 12,
  fallback: 'en',
  formats: 'en-GB',
  hours: 'Mo-Fr 09:00-17:00; PH off',
  hoursNote: { en: 'Closed in August.', fr: 'Fermé en août.' },
  items: 'guides/design-a-one-stop-shop',
  lat: 50.85,
  letter: 'B',
  licence: 'CC-BY-4.0',
  lon: 4.35,
  mapCities: 'vienna',
  months: 6,
  number: '+32 2 000 00 00',
  open: 'guides/design-a-one-stop-shop',
  order: 1,
  population: 120_000,
  region: 'BE-BRU',
  slug: { en: 'welcome-desk', fr: 'guichet-d-accueil' },
  spellings: 'Anmeldebestätigung',
  summary: { en: 'What it is, in a sentence or two.', fr: 'Ce que c’est, en une ou deux phrases.' },
  upTo: 20_000,
  value: 12,
  word: 'Anmeldung',
  year: 2026,
};

const byFormat: Readonly<Record<string, string>> = {
  date: '2026-11-29',
  email: 'desk@town.example',
  uri: 'https://town.example/',
};

/** Shapes of strings, the narrowest first. */
const strings: readonly string[] = ['welcome-desk', 'fr', '2026-11', 'a'];

const WORDS = { en: 'Welcome desk', fr: 'Guichet d’accueil' };

/**
 * What may stand in a field: the first choice of a list, a key, a day; words where the field takes any.
 * @throws where nobody can tell, by the name of the field
 */
export function makeExample(name: string, schema: FieldSchema): unknown {
  const { const: fixed, enum: values, reference, format, localized, oneOf } = schema;
  if (fixed !== undefined) return fixed;
  if (values) return values[0];
  if (reference !== undefined) return keys[reference] ?? fail(name);
  if (localized) return fits(byName[name], schema) ? byName[name] : WORDS;
  if (format !== undefined) return byFormat[format] ?? fail(name);
  if (oneOf?.[0]) return makeExample(name, oneOf[0]);
  switch (schema.type) {
    case 'boolean':
      return true;
    case 'array':
      return makeList(name, schema);
    case 'object':
      return makeGroup(name, schema);
    case 'number':
    case 'integer':
      return fits(byName[name], schema) ? byName[name] : (schema.minimum ?? 1);
    case 'string':
      return [byName[name], ...strings].find((value) => fits(value, schema)) ?? fail(name);
    default:
      return fail(name);
  }
}

const makeList = (name: string, { items, minItems = 1 }: FieldSchema): unknown[] => {
  const own = byName[name];
  const item = items && (fits(own, items) ? own : makeExample(name, items));
  return item === undefined ? fail(name) : Array.from({ length: Math.max(1, minItems) }, () => item);
};

/** The fields that a group must have, or its first one. */
function makeGroup(name: string, { properties, required = [], additionalProperties }: FieldSchema): unknown {
  if (properties) {
    const names = required.length > 0 ? required : Object.keys(properties).slice(0, 1);
    return Object.fromEntries(names.map((field) => [field, makeExample(field, properties[field] ?? {})]));
  }
  return additionalProperties ? { en: makeExample(name, additionalProperties) } : fail(name);
}

/** Whether a value may stand in a field of this type and shape; an editor of code checks the rest. */
function fits(value: unknown, { type, pattern, localized }: FieldSchema): boolean {
  if (localized) return typeof value === 'object';
  if (type === 'string')
    return typeof value === 'string' && (pattern === undefined || new RegExp(pattern, 'u').test(value));
  return (type === 'number' || type === 'integer') && typeof value === 'number';
}

function fail(name: string): never {
  throw new Error(`The field "${name}" has no example: give it one in src/lib/editing/fields/examples.ts.`);
}
