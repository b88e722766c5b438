import type { Content } from '../../content/reading/raw.ts';
import { escapeHtml } from '../../document/escape-html.ts';
import { tagNames } from '../../document/tags.ts';
import { FORM_FOLDER } from '../../headers.ts';
import { type IssueLanguage, issueLanguages } from '../../issues/localize-issue.ts';
import { makeFormConfig } from './form-config.ts';
import { getFormWords } from './form-field.ts';
import { listTagButtons } from './form-tags.ts';

const folderName = FORM_FOLDER.slice(1);

/** What the page of the form loads, as the bundle of its script has it. */
export interface FormAssets {
  script: string;
  styles: readonly string[];
}

/**
 * The page of the form in each language of editors, and what the page reads.
 * @param folder path of the content folder in the repository
 * @returns files by path in the site
 * @throws where the content has no settings, or a field has no form
 */
export function makeFormFiles({ settings, strings }: Content, folder: string, assets: FormAssets): Map<string, string> {
  if (!settings) throw new Error('site.yaml cannot be read: run "npm run check".');
  return new Map(
    issueLanguages.flatMap((language) => {
      const words = strings.get(language) ?? {};
      const config = makeFormConfig({ settings, words, folder });
      const own = {
        picture: getFormWords({ words }, 'editing.form.picture'),
        alt: getFormWords({ words }, 'editing.field.alt'),
      };
      const data = { config, tags: listTagButtons(words), tagNames, words: own };
      return [
        [`${folderName}${getPage(language)}`, renderPage(language, words, assets)],
        [`${folderName}form.${language}.json`, JSON.stringify(data)],
      ] as const;
    }),
  );
}

/** The first language has the address that people are told. */
const getPage = (language: IssueLanguage): string =>
  language === issueLanguages[0] ? 'index.html' : `${language}.html`;

function renderPage(
  language: IssueLanguage,
  words: Readonly<Record<string, string>>,
  { script, styles }: FormAssets,
): string {
  const say = (key: string) => escapeHtml(getFormWords({ words }, key));
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <title>${say('editing.form.title')}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <link rel="icon" href="./favicon.svg">
${styles.map((style) => `    <link rel="stylesheet" href="./${style}">\n`).join('')}    <script type="module" src="./${script}"></script>
  </head>
  <body>
    <noscript>${say('editing.form.script')}</noscript>
  </body>
</html>
`;
}
