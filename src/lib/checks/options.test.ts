import { describe, expect, it } from 'vitest';
import { parseCheckOptions } from './options.ts';

describe('parseCheckOptions', () => {
  it('is pretty and English unless asked otherwise', () => {
    expect(parseCheckOptions([], {})).toEqual({ format: 'pretty', language: 'en', publish: false, fix: false });
    expect(parseCheckOptions([], { LANG: 'de_DE.UTF-8' })).toEqual({
      format: 'pretty',
      language: 'en',
      publish: false,
      fix: false,
    });
    expect(parseCheckOptions([], { LANG: 'fr_FR.UTF-8' })).toEqual({
      format: 'pretty',
      language: 'fr',
      publish: false,
      fix: false,
    });
  });

  it('takes a format and a language', () => {
    expect(parseCheckOptions(['--format', 'json', '--lang=fr'], { LANG: 'C' })).toEqual({
      format: 'json',
      language: 'fr',
      publish: false,
      fix: false,
    });
  });

  it.each([
    [['--format', 'githb'], 'Did you mean github?'],
    [['--lang', 'de'], '--lang cannot be "de".'],
    [['--frmat', 'json'], "Unknown option '--frmat'"],
    [['content'], 'Options: --format pretty|github|json'],
  ])('explains %j', (args, message) => {
    expect(() => parseCheckOptions(args, {})).toThrow(message);
  });
});
