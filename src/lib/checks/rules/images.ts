import { findImage } from '../../document/image-file.ts';
import type { Rule } from '../rule.ts';

/** Every image of a text is in the folder of its entry, and is what its name says. */
export const checkImages: Rule = (content, report) => {
  const told = new Set(
    content.issues
      .filter(({ code }) => code.startsWith('image-'))
      .map(({ file, line, column }) => `${file} ${line} ${column}`),
  );
  const isToldAt = (...place: [string, number, number]) => told.has(place.join(' '));
  for (const { images, texts } of content.entries) {
    for (const { file, summary } of texts) {
      for (const { src, position } of summary.figures) {
        // A path that is wrong by itself is told already.
        if (isToldAt(file, position.line, position.column)) continue;
        const result = findImage(images, src);
        if ('code' in result) report({ ...result, file, ...position });
      }
    }
  }
};
