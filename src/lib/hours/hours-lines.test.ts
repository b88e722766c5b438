import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dropIsolates } from '../i18n/left-to-right.ts';
import type { Locale } from '../i18n/registry.ts';
import { createTranslator } from '../i18n/translator.ts';
import { toHoursLines } from './hours-lines.ts';
import { parseHours } from './parse-hours.ts';

function say(value: string, lang = 'en'): string[] {
  const file = join(import.meta.dirname, `../../../content/strings/${lang}.json`);
  const t = createTranslator(lang as Locale, lang, JSON.parse(readFileSync(file, 'utf8')));
  return toHoursLines(parseHours(value), lang === 'en' ? 'en-GB' : lang, t).map(
    ({ label, value: times }) => `${label}: ${times}`,
  );
}

describe('opening hours in words', () => {
  it.each([
    ['Mo-Fr 09:00-12:00,13:30-17:00', ['Monday to Friday: 09:00–12:00, 13:30–17:00', 'Saturday and Sunday: closed']],
    [
      'Mo,We,Fr 08:00-16:00; Tu,Th 10:00-18:00',
      ['Monday, Wednesday and Friday: 08:00–16:00', 'Tuesday and Thursday: 10:00–18:00', 'Saturday and Sunday: closed'],
    ],
    ['24/7', ['Every day: day and night']],
    ['Mo-Su 09:00-12:00', ['Every day: 09:00–12:00']],
    ['Mo-Su 18:00-08:00', ['Every day: 18:00–08:00 (next day)']],
    ['Mo-Sa 00:00-24:00', ['Monday to Saturday: 24 hours', 'Sunday: closed']],
    [
      'Apr-Oct Mo-Fr 08:00-16:00; Nov-Mar Mo,We 10:00-15:00',
      ['April to October, Monday to Friday: 08:00–16:00', 'November to March, Monday and Wednesday: 10:00–15:00'],
    ],
    ['Jul-Aug Mo-Fr 08:00-14:00', ['July to August, Monday to Friday: 08:00–14:00', 'Rest of the year: closed']],
    [
      'Mo-Sa 09:00-17:00; Jul-Aug Mo-Fr 08:00-14:00; Aug off',
      [
        'Monday to Saturday: 09:00–17:00',
        'Sunday: closed',
        'July to August, Monday to Friday: 08:00–14:00',
        'July to August, Saturday: 09:00–17:00',
        'August: closed',
      ],
    ],
    [
      'Mo-Fr 09:00-12:00; Jul 15-Aug 31 off; Dec 25 off',
      [
        'Monday to Friday: 09:00–12:00',
        'Saturday and Sunday: closed',
        '15 July to 31 August: closed',
        '25 December: closed',
      ],
    ],
    ['Sa[1] 10:00-12:00', ['First Saturday of the month: 10:00–12:00']],
    [
      'Apr-Oct We[2],Th[-1] 10:00-12:00',
      ['April to October, second Wednesday of the month and last Thursday of the month: 10:00–12:00'],
    ],
    [
      'Mo-Fr 09:00-12:00; PH off; SH 10:00-11:00',
      [
        'Monday to Friday: 09:00–12:00',
        'Saturday and Sunday: closed',
        'Public holidays: closed',
        'School holidays: 10:00–11:00',
      ],
    ],
    [
      'Mo-Fr,PH 09:00-12:00',
      ['Monday to Friday: 09:00–12:00', 'Saturday and Sunday: closed', 'Public holidays: 09:00–12:00'],
    ],
  ])('%s', (value, lines) => {
    expect(say(value)).toEqual(lines);
  });

  it('are said in each language of the newcomers’ pages', () => {
    const value = 'Mo-Fr 09:00-12:00; Aug 1-15 off; Sa[1] 10:00-12:00; PH off';
    expect(say(value, 'fr')).toEqual([
      'Du lundi au vendredi: 09:00–12:00',
      'Samedi et dimanche: fermé',
      'Du 1er août au 15 août: fermé',
      'Premier samedi du mois: 10:00–12:00',
      'Jours fériés: fermé',
    ]);
    expect(say(value, 'es').slice(0, 4)).toEqual([
      'De lunes a viernes: 09:00–12:00',
      'Sábado y domingo: cerrado',
      'Del 1 de agosto al 15 de agosto: cerrado',
      'Primer sábado del mes: 10:00–12:00',
    ]);
    expect(say(value, 'uk').slice(0, 2)).toEqual(['Понеділок – пʼятниця: 09:00–12:00', 'Субота і неділя: зачинено']);
    // Words leave no doubt which time comes first where lines are read from the right.
    expect(dropIsolates(say(value, 'ar')[0] ?? '')).toBe('من الاثنين إلى الجمعة: من 09:00 إلى 12:00');
    expect(dropIsolates(say('Mo-Fr 09:00-12:00,13:30-17:00', 'ar')[0] ?? '')).toContain('12:00، من 13:30');
    expect(say(value, 'ar')[3]).toMatch(/^السبت الأول من الشهر: /);
  });
});
