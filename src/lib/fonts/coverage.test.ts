import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { compileTypst } from '../downloads/formats/pdf/compile-typst.ts';
import { findUnprintable, toCodePoints } from './coverage.ts';
import { getFontFamilies } from './families.ts';
import { fontFiles, plainFontFiles } from './fonts.ts';

const getFamily = (file: string): string => file.split('/').at(-3) ?? '';

/** The letters of a face, without the signs that mean something to it only. */
function readLetters(file: string): string[] {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts.`);
  return font.characterSet
    .map((code) => String.fromCodePoint(code))
    .filter((letter) => !/\p{Co}|\p{Noncharacter_Code_Point}/u.test(letter))
    .sort();
}

const lay = (lines: readonly string[]) =>
  compileTypst(
    {
      template: 'coverage.typ',
      data: lines,
      files: new Map([
        [
          'coverage.typ',
          Buffer.from(`#set document(title: "x")
#set text(font: (${getFontFamilies('ar')
            .map((name) => JSON.stringify(name))
            .join(', ')}), fallback: false)
#for line in json("data.json") { par(line); strong(line); emph(line); emph(strong(line)); text(weight: 800, line) }`),
        ],
      ]),
    },
    (compiler, document) => compiler.pdf(document, { pdfStandard: 'ua-1', pdfTags: true }),
  );

describe('findUnprintable', () => {
  it('may ask one face of a family, because all have the same letters', () => {
    expect(new Set(plainFontFiles.map(getFamily))).toEqual(new Set(fontFiles.map(getFamily)));
    for (const file of fontFiles) {
      const plain = plainFontFiles.find((other) => getFamily(other) === getFamily(file)) as string;
      expect(readLetters(file), file).toEqual(readLetters(plain));
    }
  });

  it('lets pass what the layout prints', async () => {
    const lines = [
      'L’œuvre\u00a0: «\u202f98\u202f260\u00a0€\u202f» … – ½ → ① ♥',
      'Gdańsk, Iași, Đà Nẵng, Ærø',
      'Cafe\u0301 and Ba\u0307b, 10 Å',
      '\u1e03 is b and a dot',
      'Вінниця, Ниш',
      'مَدْرَسَةٌ، ٣ لإ پ',
      'گواهی، چهار، پزشک، ښوونځی',
      'ቤት ጽሕፈት',
      'άσυλο',
      'one\u2011stop, long\u00adword, ze\u200bro, (\u200e) \u2067a\u2069',
      'مي\u200cر a\u200db a\ufe0f \u3000 tab\tend\nnext',
    ];
    expect(lines.flatMap(findUnprintable)).toEqual([]);
    await expect(lay(lines)).resolves.toBeDefined();
  });

  it.each(['☎', '字', '✓', '☐', 'ש', '👋', '\u{1f1eb}', '\ue033', '\uffff'])(
    'finds %s, where the layout stops',
    async (sign) => {
      expect(findUnprintable(`a ${sign} b`)).not.toEqual([]);
      await expect(lay([`a ${sign} b`])).rejects.toThrow(/no typeface has/);
    },
  );

  it.each(['\u2028', '\u3164', '\ufeff'])('finds signs without a shape that pictures do not hide (%j)', (sign) => {
    expect(findUnprintable(`a${sign}b`)).toEqual([sign]);
  });

  it('names each character once', () => {
    expect(findUnprintable('☎ 字 ☎')).toEqual(['☎', '字']);
    expect(toCodePoints('☎字🏠')).toEqual(['U+260E', 'U+5B57', 'U+1F3E0']);
  });
});
