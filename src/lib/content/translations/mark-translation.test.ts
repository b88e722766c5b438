import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { markTranslation } from './mark-translation.ts';

const hashes = new Map([
  ['meta', '0a1b2c3d'],
  ['intro', '12345678'],
  ['first-step', '1234e567'],
]);
const marked = "  sections:\n    meta: 0a1b2c3d\n    intro: '12345678'\n    first-step: '1234e567'\n";

describe('markTranslation', () => {
  it('adds the hashes at the end of the translation block', () => {
    const text = '---\ntitle: A\ntranslation:\n  from: en\nslug: a\n---\n\nsections: no\n';
    expect(markTranslation(text, hashes)).toBe(
      `---\ntitle: A\ntranslation:\n  from: en\n${marked}slug: a\n---\n\nsections: no\n`,
    );
  });

  it('replaces older hashes and keeps what follows them', () => {
    const text =
      '---\ntranslation:\n  from: en\n  sections:\n    meta: ffffffff\n    gone: 11111111\n  by: machine\n---\nBody\n';
    expect(markTranslation(text, hashes)).toBe(`---\ntranslation:\n  from: en\n${marked}  by: machine\n---\nBody\n`);
  });

  it('replaces an empty map', () => {
    const text = '---\ntranslation:\n  sections: {}\n  from: en\n---\n';
    expect(markTranslation(text, hashes)).toBe(`---\ntranslation:\n${marked}  from: en\n---\n`);
  });

  it('changes nothing the second time', () => {
    const once = markTranslation('---\ntranslation:\n  from: en\n---\n', hashes);
    expect(markTranslation(once, hashes)).toBe(once);
  });

  it('keeps line ends, byte order mark, trailing spaces and odd indentation', () => {
    const text = '\ufeff---\r\ntitle: A  \r\ntranslation:\r\n    from: en\r\n---\r\n\r\nBody  \r\n\r\n';
    const result = markTranslation(text, hashes);
    const added =
      "    sections:\r\n      meta: 0a1b2c3d\r\n      intro: '12345678'\r\n      first-step: '1234e567'\r\n";
    expect(result.replace(added, '')).toBe(text);
  });

  it('writes hashes that YAML reads as text', () => {
    const result = markTranslation('---\ntranslation:\n  from: en\n---\n', hashes);
    expect(parse(result.split('---\n')[1] ?? '').translation.sections).toEqual(Object.fromEntries(hashes));
  });

  it('refuses a text that is no translation', () => {
    expect(() => markTranslation('---\ntitle: A\n---\ntranslation:\n  x: y\n', hashes)).toThrow('translation:');
    expect(() => markTranslation('---\ntranslation: {from: en}\n---\n', hashes)).toThrow('translation:');
  });
});
