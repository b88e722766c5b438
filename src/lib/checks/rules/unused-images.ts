import { createReporter, getFilesWithErrors, type Rule } from '../rule.ts';

/** A picture that no text shows weighs on the repository, and perhaps was meant to be shown. */
export const checkUnusedImages: Rule = (content, report) => {
  const warn = createReporter(report, 'image-unused');
  // A picture with a name or bytes that nothing can show is reported already.
  const broken = getFilesWithErrors(content);
  for (const { collection, key, images, texts } of content.entries) {
    if (images.size === 0 || texts.length === 0 || texts.some(({ file }) => broken.has(file))) continue;
    const shown = new Set(texts.flatMap(({ summary }) => summary.figures.map(({ src }) => src.replace(/^\.\//, ''))));
    for (const name of images.keys()) {
      const file = `${collection}/${key}/${name}`;
      if (!shown.has(name) && !broken.has(file)) warn({ file }, { found: name });
    }
  }
};
