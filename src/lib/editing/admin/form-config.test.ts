import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { project } from '../../../../tests/support/build.ts';
import { soundSite } from '../../../../tests/support/content-folder.ts';
import { readContent } from '../../content/reading/read.ts';
import { makeFormConfig } from './form-config.ts';
import { makeFormFields } from './form-fields.ts';

const content = await readContent(soundSite);
const { settings } = content;
if (!settings) throw new Error('The sound site has no settings.');
const makeConfig = (language: 'en' | 'fr') =>
  makeFormConfig({ settings, words: content.strings.get(language) ?? {}, folder: 'content' });

describe('the configuration of the form', () => {
  it.each(['en', 'fr'] as const)('is one that Sveltia CMS accepts (%s)', (language) => {
    const schema = JSON.parse(readFileSync(join(project, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8'));
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    validate(makeConfig(language));
    expect((validate.errors ?? []).slice(0, 5)).toEqual([]);
  });

  it('has the same lists and fields in both languages, with other words', () => {
    const shape = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, part) => (['label', 'pattern', 'app_title'].includes(key) ? undefined : part)),
      );
    expect(shape(makeConfig('fr'))).toEqual(shape(makeConfig('en')));
    expect(makeConfig('fr')).not.toEqual(makeConfig('en'));
  });

  it('stops at a field that has no form, by its name', () => {
    const context = { words: { 'editing.field.x': 'X' }, locales: [], isTranslated: false };
    expect(() => makeFormFields({ properties: { x: {} } }, context)).toThrow('The field "x" has no form');
    expect(() => makeFormFields({ properties: { y: { type: 'string' } } }, context)).toThrow(
      'no words for "editing.field.y"',
    );
  });

  it('asks GitHub only where site.yaml names it', () => {
    expect(makeConfig('en')).toMatchObject({ backend: { repo: 'local/folder' } });
    const form = { branch: 'main', signIn: 'https://sign-in.example' };
    const repository = 'https://github.com/network/site';
    const config = makeFormConfig({
      settings: { ...settings, form, repository },
      words: content.strings.get('en') ?? {},
      folder: 'content',
    });
    expect(config).toMatchObject({
      publish_mode: 'editorial_workflow',
      backend: { repo: 'network/site', base_url: form.signIn },
    });
  });
});
