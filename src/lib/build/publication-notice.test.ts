import { expect, it } from 'vitest';
import { soundSite } from '../../../tests/support/content-folder.ts';
import { readContent } from '../content/reading/read.ts';
import { describePublicationIssues } from './publication-notice.ts';

const content = await readContent(soundSite);

it('cries out where the address is a placeholder or readers have nobody to tell, in the language of the terminal', () => {
  const said = describePublicationIssues(content, { LANG: 'fr_FR.UTF-8' });
  expect(said).toContain('!!! CE SITE N’EST PAS PRÊT À ÊTRE PUBLIÉ !!!');
  expect(said.match(/→/g)).toHaveLength(2);
});

it('says nothing where the environment gives both', () => {
  const environment = { SITE_URL: 'https://www.welcome.org', SITE_CONTACT: 'desk@welcome.org' };
  expect(describePublicationIssues(content, environment)).toBe('');
});
