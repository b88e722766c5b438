import { describe, expect, it } from 'vitest';
import type { Issue } from '../../issues/issue.ts';
import { reportSlips } from './slips.ts';

function find(text: string, file = 'guides/a/text.en.mdx'): string[] {
  const found: string[] = [];
  reportSlips(text, file, ({ line, column, code, params }: Issue) =>
    found.push(`${line}:${column} ${code} ${Object.values(params).join(' → ')}`),
  );
  return found;
}

describe('words whose letters are broken', () => {
  it.each([
    ['CrÃ©er un lieu', '1:1 character-broken CrÃ©er → Créer'],
    ['de lâ€™accueil', '1:4 character-broken lâ€™accueil → l’accueil'],
    ['ÐŸÑ€Ð¸Ð²Ñ–Ñ‚', '1:1 character-broken ÐŸÑ€Ð¸Ð²Ñ–Ñ‚ → Привіт'],
    ['Ù…Ø±Ø­Ø¨Ø§', '1:1 character-broken Ù…Ø±Ø­Ø¨Ø§ → مرحبا'],
    ['Caf\ufffd', '1:1 character-broken Caf\ufffd → '],
  ])('%s', (text, issue) => {
    expect(find(text)).toEqual([issue]);
  });

  it.each(['SÃO PAULO e “MAÇÔ', 'Âge, hâte, où', 'Łódź, Ñandú, Ørsted, Ðakovo', 'à 5 €, ½ heure ™'])(
    'not %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

describe('words with letters of two alphabets', () => {
  it.each([
    ['your pаssport', '1:6 character-mixed pаssport → а'],
    ['ваш пaспорт', '1:5 character-mixed пaспорт → a'],
  ])('%s', (text, issue) => {
    expect(find(text)).toEqual([issue]);
  });

  it.each(['SMSкою, PDF-файл, e-послуга', 'Start Wien (Старт Відень)', 'кПа, мкг', '<Саllout kind="tip">'])(
    'not %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

describe('what is still to come', () => {
  it.each([
    ['TODO: the hours', '1:1 text-unfinished TODO'],
    ['a\n\nLorem ipsum dolor', '3:1 text-unfinished Lorem ipsum'],
    ['Call XXX.', '1:6 text-unfinished XXX'],
    ['The price is TBD.', '1:14 text-unfinished TBD'],
  ])('%s', (text, issue) => {
    expect(find(text)).toEqual([issue]);
  });

  it.each([
    ['a word of Spanish', 'TODO: un trámite', 'services/a/text.es.mdx'],
    ['a word of Spanish in a record', '  es: TODO (gratis)', 'cities/a.yaml'],
    ['a note for colleagues', '# TODO: ask again', 'cities/a.yaml'],
    ['a part of an address', 'See [it](https://a.example/XXX/TBD)', undefined],
    ['small letters', 'todo: lo demás; xxx', undefined],
  ])('not %s', (_, text, file) => {
    expect(find(text, file)).toEqual([]);
  });
});

it('a key to an account is named by its first letters only, in notes too', () => {
  const key = `ghp_${'a1'.repeat(18)}`;
  expect(find(`# ${key}`, 'cities/a.yaml')).toEqual(['1:3 text-secret ghp_a1a1…']);
  expect(find('-----BEGIN RSA PRIVATE KEY-----')).toHaveLength(1);
  expect(find('The word ghp_ alone, or AKIA.')).toEqual([]);
});
