import { parseCheckOptions } from '../checks/options.ts';
import { checkPublication } from '../checks/rules/publication.ts';
import { withEnvironment } from '../content/environment.ts';
import type { Content } from '../content/reading/raw.ts';
import type { Issue } from '../issues/issue.ts';
import { type IssueLanguage, localizeIssue } from '../issues/localize-issue.ts';

const titles: Record<IssueLanguage, string> = {
  en: 'THIS SITE IS NOT READY TO BE PUBLISHED',
  fr: 'CE SITE N’EST PAS PRÊT À ÊTRE PUBLIÉ',
};

/** What a finished site must not be published without, too loud to be missed at the end of a build; empty where all is there. */
export function describePublicationIssues(content: Content, environment: NodeJS.ProcessEnv): string {
  if (!content.settings) return '';
  const issues: Issue[] = [];
  checkPublication(content, withEnvironment(content.settings, environment), (issue) => issues.push(issue));
  if (issues.length === 0) return '';
  const { language } = parseCheckOptions([], environment);
  const rows = issues.map((issue) => {
    const { message, hint } = localizeIssue(issue, language);
    return `  ${message}\n    → ${hint}`;
  });
  const title = titles[language];
  const frame = '!'.repeat(title.length + 8);
  return `\n${frame}\n!!! ${title} !!!\n${frame}\n${rows.join('\n')}\n`;
}
