import { describe, expect, it } from 'vitest';
import { soundSite } from '../../../../tests/support/content-folder.ts';
import { readContent } from '../../content/reading/read.ts';
import type { Issue } from '../../issues/issue.ts';
import { checkPublication } from './publication.ts';

const content = await readContent(soundSite);
const { settings } = content;
if (!settings) throw new Error('The fixture has no settings.');
const find = (changes: Partial<typeof settings>): string[] => {
  const issues: Issue[] = [];
  checkPublication(content, { ...settings, ...changes }, (issue) => issues.push(issue));
  return issues.map(({ code, file }) => `${file} ${code}`);
};
const contact = 'desk@city-network.eu';

describe('checkPublication', () => {
  it.each(['https://passerelle.example', 'https://example.org', 'http://localhost:4321', 'https://127.0.0.1'])(
    'refuses the address %s',
    (url) => {
      expect(find({ url, contact })).toEqual(['site.yaml publish-address']);
    },
  );

  it('accepts an address of its own with a way to write to the network', () => {
    expect(find({ url: 'https://guides.city-network.eu', contact })).toEqual([]);
    expect(find({ url: 'https://guides.city-network.eu', repository: 'https://git.city-network.eu/a/b' })).toEqual([]);
  });

  it('refuses a site whose readers can tell nobody, or only a placeholder', () => {
    expect(find({ url: 'https://guides.city-network.eu', repository: undefined })).toEqual([
      'site.yaml publish-contact',
    ]);
    expect(find({ url: 'https://guides.city-network.eu', contact: 'a@town.example' })).toEqual([
      'site.yaml publish-address',
    ]);
  });
});
