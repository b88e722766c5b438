import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { project } from '../../../../tests/support/build.ts';
import { soundSite } from '../../../../tests/support/content-folder.ts';
import type { FieldSchema } from './field-schema.ts';
import { listFileSchemas } from './file-schemas.ts';
import { renderSchemaFiles } from './schema-files.ts';

const schemas = listFileSchemas();
const getSchema = (file: string) => schemas.find((own) => own.file === file)?.schema;

describe('the schemas for editors of code', () => {
  it('are in schemas/ as the collections have them now: if not, run "npm run schemas"', () => {
    for (const [file, text] of renderSchemaFiles(schemas))
      expect(readFileSync(join(project, file), 'utf8'), file).toBe(text);
    expect(readdirSync(join(project, 'schemas'))).toHaveLength(schemas.length);
  });

  it('say of a field what its comment says, and where its keys come from', () => {
    expect(getSchema('practices.schema.json')?.properties?.['city']?.description).toBe(
      'The city that it did it, and others that did it with the same method. Name of a file or folder in cities/.'.replace(
        'it did it',
        'did it',
      ),
    );
    expect(getSchema('services.schema.json')?.properties?.['sources']?.description).toContain('Keys of the sources');
    expect(getSchema('places.schema.json')?.properties?.['closure']?.description).toContain('closed for once');
  });

  it('explain every field, with an example that it accepts', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const wrong: string[] = [];
    const look = (schema: FieldSchema, place: string) => {
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        if (!field.description) wrong.push(`${place}.${name} says nothing`);
        const [example] = field.examples ?? [];
        if (example === undefined) wrong.push(`${place}.${name} has no example`);
        else if (!ajv.validate(field, example))
          wrong.push(`${place}.${name} refuses ${JSON.stringify(example)}: ${ajv.errorsText()}`);
        look(field, `${place}.${name}`);
      }
      for (const part of [schema.items, ...(schema.oneOf ?? []), schema.additionalProperties])
        if (part) look(part, place);
    };
    for (const { file, schema } of schemas) look(schema, file);
    expect(wrong).toEqual([]);
  });

  it('accept the files of a sound site, and refuse a field that does not exist', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const check = (file: string, path: string, more = {}) => {
      const validate = ajv.compile(getSchema(file) ?? false);
      const isRight = validate({ ...parse(readFileSync(join(soundSite, path), 'utf8')), ...more });
      return isRight ? [] : validate.errors;
    };
    expect(check('services.schema.json', 'services/example-service/facts.yaml')).toEqual([]);
    expect(check('places.schema.json', 'places/example-desk.yaml')).toEqual([]);
    expect(check('site.schema.json', 'site.yaml')).toEqual([]);
    expect(check('site.schema.json', 'site.yaml', { nmae: 'x' })).not.toEqual([]);
  });
});
