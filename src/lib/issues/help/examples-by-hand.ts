import type { Issue } from '../issue.ts';
import type { Example } from './example.ts';

const show = (content: Pick<Issue, 'code' | 'params'>, file: string, excerpt: string): Example =>
  ({ ...content, file, excerpt }) as Example;

/** Issues that no small file can show: those of the interface words, of large files and of a site to be published. */
export const examplesByHand: readonly Example[] = [
  show({ code: 'file-size', params: { found: '300', limit: '256' } }, 'guides/example-guide/text.en.mdx', ''),
  show({ code: 'file-issues', params: { found: '23' } }, 'guides/example-guide/text.en.mdx', ''),
  show({ code: 'string-missing', params: { locale: 'fr', name: 'site.skip' } }, 'strings/fr.json', ''),
  show({ code: 'string-fallback', params: { name: 'place.call', locale: 'uk', found: '12' } }, 'strings/uk.json', ''),
  show(
    { code: 'string-unknown', params: { name: 'site.skipp', expected: 'site.skip' } },
    'strings/en.json',
    '"site.skipp": "…"',
  ),
  show(
    { code: 'string-placeholder', params: { name: 'search.count', expected: '{{count}}', found: '' } },
    'strings/fr.json',
    '"search.count": "pages"',
  ),
  show(
    { code: 'string-markup', params: { name: 'site.skip', found: '<b>' } },
    'strings/fr.json',
    '"site.skip": "<b>…</b>"',
  ),
  show(
    { code: 'publish-address', params: { found: 'https://site.example' } },
    'site.yaml',
    'url: https://site.example',
  ),
  show({ code: 'publish-contact', params: {} }, 'site.yaml', ''),
];
