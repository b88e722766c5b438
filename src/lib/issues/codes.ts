import type { IssueParams } from './issue-params.ts';

export type Severity = 'error' | 'warning';

/** Every kind of issue, with its severity. `issue-params.ts` and `messages/` must cover each code. */
export const severities = {
  // files
  'file-encoding': 'error',
  'file-size': 'error',
  'file-name': 'error',
  'file-link': 'error',
  'file-unexpected': 'error',
  'file-missing': 'error',
  'character-hidden': 'error',
  'character-unprintable': 'error',
  // YAML and fields
  'yaml-syntax': 'error',
  'yaml-feature': 'error',
  'frontmatter-missing': 'error',
  'field-unknown': 'error',
  'field-missing': 'error',
  'field-type': 'error',
  'field-value': 'error',
  'field-date': 'error',
  'field-length': 'error',
  // MDX
  'mdx-syntax': 'error',
  'mdx-code': 'error',
  'mdx-expression': 'error',
  'mdx-html': 'error',
  'tag-unknown': 'error',
  'tag-place': 'error',
  'tag-empty': 'error',
  'attribute-unknown': 'error',
  'attribute-missing': 'error',
  'attribute-value': 'error',
  'link-scheme': 'error',
  'link-target': 'error',
  'link-insecure': 'warning',
  'link-label': 'warning',
  'image-path': 'error',
  'image-type': 'error',
  'image-size': 'error',
  'image-unsafe': 'error',
  'alt-missing': 'error',
  'heading-order': 'error',
  'table-head': 'error',
  'id-duplicate': 'error',
  'footnote-missing': 'error',
  // several files
  'reference-unknown': 'error',
  'locale-unknown': 'error',
  'locale-missing': 'error',
  'slug-duplicate': 'error',
  'slug-reserved': 'error',
  'structure-differs': 'error',
  'translation-missing': 'warning',
  'translation-outdated': 'warning',
  'date-future': 'warning',
  'check-overdue': 'warning',
  'entry-island': 'warning',
  'string-missing': 'error',
  'string-unknown': 'error',
  'string-placeholder': 'error',
  'string-markup': 'error',
  'figure-label': 'error',
} as const satisfies Record<keyof IssueParams, Severity>;

export type IssueCode = keyof typeof severities;
