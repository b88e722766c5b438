/** Reads, checks and renders a content folder in a process of its own, which may read the project and that folder, and nothing else. */
import { checkContent } from '../../src/lib/checks/check.ts';
import { readContent } from '../../src/lib/content/reading/read.ts';
import { renderHtml } from '../../src/lib/document/html/html.ts';
import { severities } from '../../src/lib/issues/codes.ts';
import { localizeIssue } from '../../src/lib/issues/localize-issue.ts';
import { CANARY } from './hostile-content.ts';
import { createHtmlContext } from './html-context.ts';

const [dir = ''] = process.argv.slice(2);
const content = await readContent(dir);
const issues = checkContent(content, '2026-11-22');
const words = issues.map((issue) => Object.values(localizeIssue(issue, 'en')).join(' ')).join('\n');
const html = content.entries
  .flatMap(({ texts }) => texts.map((text) => renderHtml(text.document, createHtmlContext())))
  .join('\n');

process.stdout.write(
  JSON.stringify({
    files: content.entries.length + content.records.length,
    errors: issues.filter(({ code }) => severities[code] === 'error').length,
    hasRun: CANARY in globalThis || CANARY in {},
    hasRead: `${words}\n${html}`.includes('the secret words'),
    hostile: /<script|<img[^>]*onerror|href="(?:file|javascript|data):|src="(?!\/images\/)/i.exec(html)?.[0] ?? '',
  }),
);
