import { expect, it } from 'vitest';
import { findSentences } from './sentences.ts';

const split = (text: string, lang: string) => findSentences(text, lang).map(({ start, end }) => text.slice(start, end));

it('a text is read sentence by sentence, whatever its script', () => {
  expect(split('Go to the commune. You have 8 days.', 'en')).toEqual(['Go to the commune.', 'You have 8 days.']);
  expect(split('اذهب إلى البلدية. هل لديك عقد؟ نعم.', 'ar')).toEqual(['اذهب إلى البلدية.', 'هل لديك عقد؟', 'نعم.']);
  expect(split('Вам потрібен паспорт. Візьміть фото!', 'uk')).toEqual(['Вам потрібен паспорт.', 'Візьміть фото!']);
});

it('what holds no letter and no digit is not read', () => {
  expect(split(' — ', 'en')).toEqual([]);
});
