import type { Report } from '../../issues/issue.ts';
import { createEmptySource, parseYaml, type YamlSource } from './yaml.ts';

const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m;

/** The fields at the top of a text; reported where the text does not start with them. */
export function parseFrontmatter(source: string, file: string, report: Report): YamlSource {
  const match = FRONTMATTER.exec(source);
  if (match && match.index === 0) return parseYaml(match[1] ?? '', file, report, 2);
  const firstLine = (/^.*/.exec(source)?.[0] ?? '').slice(0, 40);
  const reason =
    source.trim() === '' ? 'empty' : /^---\s*$/.test(firstLine) ? 'open' : /^---\S/.test(firstLine) ? 'marker' : 'none';
  report({ code: 'frontmatter-missing', file, line: 1, column: 1, params: { reason, found: firstLine } });
  return createEmptySource(file);
}
