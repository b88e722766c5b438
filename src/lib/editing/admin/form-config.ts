import { type Collection, isEntryCollection, isForNewcomers } from '../../collections/collections.ts';
import { KEBAB_CASE } from '../../collections/fields.ts';
import type { Settings } from '../../collections/settings.ts';
import { describeMember, getTitleField, listNamedCollections } from '../fields/kinds.ts';
import { type FormContext, type FormField, getFormWords } from './form-field.ts';
import { makeFormFields } from './form-fields.ts';

/** What the form is made from. */
export interface FormSite {
  settings: Settings;
  /** Strings in the language of the editor. */
  words: Readonly<Record<string, string>>;
  /** Path of the content folder in the repository: `content`. */
  folder: string;
}

/** A list of the form: the texts of a collection, its facts, or its records. */
interface FormCollection {
  name: string;
  label: string;
  folder: string;
  fields: FormField[];
  [option: string]: unknown;
}

/**
 * The configuration of Sveltia CMS, made from the schemas of the collections.
 * @throws where a field has no form or no words, by its name
 */
export function makeFormConfig(site: FormSite): Record<string, unknown> {
  const { settings, words } = site;
  return {
    load_config_file: false,
    backend: makeBackend(settings),
    ...(settings.form && { publish_mode: 'editorial_workflow' }),
    app_title: `${settings.name[settings.defaultLocale]} · ${getFormWords({ words }, 'editing.form.title')}`,
    site_url: settings.url,
    show_preview_links: false,
    // It cannot show our tags: in its place stands the other language.
    editor: { preview: false },
    // No field of an entry uses it; pictures lie beside their text.
    media_folder: `${site.folder}/images`,
    public_folder: '/images',
    media_libraries: { default: { config: { slugify_filename: true } }, stock_assets: { providers: [] } },
    i18n: { structure: 'multiple_files', ...getLocales(settings, true), initial_locales: 'default' },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none', indent_size: 2 } },
    collections: listNamedCollections().flatMap((collection) => makeCollections(collection, site)),
  };
}

/** GitHub where `site.yaml` names it; else the folder that an editor opens, which needs a name too but asks nobody. */
function makeBackend({ form, repository }: Settings): Record<string, unknown> {
  const repo = repository && new URL(repository).pathname.slice(1).replace(/\.git$/, '');
  if (!form || !repo) return { name: 'github', repo: 'local/folder', auth_methods: ['token'] };
  return {
    name: 'github',
    repo,
    branch: form.branch,
    open_authoring: true,
    auth_scope: 'public_repo',
    ...(form.signIn ? { base_url: form.signIn } : { auth_methods: ['token'] }),
  };
}

/** Locales of a collection: all of them, or those that cover the whole site. */
function getLocales(
  { locales, defaultLocale }: Settings,
  isFull: boolean,
): { locales: string[]; default_locale: string } {
  const wanted = locales.filter(({ scope }) => isFull || scope === 'all').map(({ locale }) => locale);
  return {
    locales: [defaultLocale, ...wanted.filter((locale) => locale !== defaultLocale)],
    default_locale: defaultLocale,
  };
}

function makeCollections(collection: Collection, site: FormSite): FormCollection[] {
  const { settings, words } = site;
  const title = getFormWords({ words }, `section-title.${collection}`);
  const member = describeMember(collection);
  const rows = getLocales(settings, true).locales.flatMap((name) =>
    settings.locales.filter(({ locale }) => locale === name),
  );
  const context: FormContext = { words, locales: rows, isTranslated: false };
  const common = {
    folder: `${site.folder}/${collection}`,
    create: true,
    // One half would stay, or pictures go with it: an entry is deleted as a folder.
    delete: false,
    slug: { editable: ['create'], pattern: [KEBAB_CASE.source, getFormWords({ words }, 'editing.form.key')] },
  };
  const facts = {
    ...common,
    extension: 'yaml',
    // Read and written by our own code under this name: what is not touched stays as it was written.
    format: 'facts',
    i18n: false,
    fields: makeFormFields(member.facts, context),
  };
  if (!isEntryCollection(collection) || !member.text) {
    const field = getTitleField(member);
    const isLocalized = member.facts.properties?.[field]?.localized === true;
    const name = isLocalized ? `${field}.${settings.defaultLocale}` : field;
    return [{ ...facts, name: collection, label: title, identifier_field: name, summary: `{{${name}}}` }];
  }
  const fill = (key: string) => getFormWords({ words }, key).replace('{{name}}', () => title);
  const body = {
    name: 'body',
    label: getFormWords({ words }, 'editing.field.body'),
    widget: 'tagged-text',
    i18n: true,
  };
  const text: FormCollection = {
    ...common,
    name: `${collection}_text`,
    label: fill('editing.form.texts'),
    path: '{{slug}}/text',
    extension: 'mdx',
    // Read and written by our own code under this name, in the style of the files.
    format: 'yaml-frontmatter',
    i18n: getLocales(settings, isForNewcomers(collection)),
    media_folder: '',
    public_folder: '.',
    identifier_field: 'title',
    summary: '{{title}}',
    fields: [
      ...marksLast(makeFormFields(member.text, { ...context, isTranslated: true })),
      { ...body, required: false },
    ],
  };
  return [
    text,
    {
      ...facts,
      name: `${collection}_facts`,
      label: fill('editing.form.facts'),
      path: '{{slug}}/facts',
      media_folder: '',
      public_folder: '.',
      identifier_field: Object.keys(member.facts.properties ?? {})[0],
      summary: '{{slug}}',
    },
  ];
}

/** What a translation knows of its source stands last in the files, after what readers read. */
const marksLast = (fields: readonly FormField[]): FormField[] => [
  ...fields.filter(({ name }) => name !== 'translation'),
  ...fields.filter(({ name }) => name === 'translation'),
];
