import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { entryLoader, recordLoader, settingsLoader, stringsLoader } from './lib/content/loader.ts';
import type { Document } from './lib/document/model.ts';
import { entrySchemas, recordSchemas } from './lib/schemas/collections.ts';
import { settings } from './lib/schemas/site.ts';

/** A parsed text: the loader has refused whatever does not fit the document model. */
const document = z.custom<Document>((value) => typeof value === 'object' && value !== null && 'children' in value);

/** Binds a collection of entries to its folder and its schema. */
const entries = <C extends keyof typeof entrySchemas>(collection: C) =>
  defineCollection({
    loader: entryLoader(collection),
    schema: z.strictObject({
      folder: z.string(),
      facts: entrySchemas[collection].facts,
      texts: z.array(
        z.strictObject({
          locale: z.string(),
          file: z.string(),
          frontmatter: entrySchemas[collection].frontmatter,
          document,
        }),
      ),
    }),
  });

/** Binds a collection of records to its folder and its schema. */
const records = <C extends keyof typeof recordSchemas>(collection: C) =>
  defineCollection({ loader: recordLoader(collection), schema: recordSchemas[collection].record });

export const collections = {
  guides: entries('guides'),
  practices: entries('practices'),
  'case-studies': entries('case-studies'),
  infographics: entries('infographics'),
  services: entries('services'),
  pages: entries('pages'),
  themes: records('themes'),
  benchmarks: records('benchmarks'),
  cities: records('cities'),
  projects: records('projects'),
  places: records('places'),
  glossary: records('glossary'),
  sources: records('sources'),
  toolkits: records('toolkits'),
  settings: defineCollection({ loader: settingsLoader(), schema: settings }),
  strings: defineCollection({ loader: stringsLoader(), schema: z.record(z.string(), z.string()) }),
};
