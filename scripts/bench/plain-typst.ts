/** The peer of our PDFs: the same words of every publication of `CONTENT_DIR`, set by Typst as bare paragraphs. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { getFolders } from '../../src/lib/build/folders/folders.ts';
import { loadSite } from '../../src/lib/content/load.ts';
import { buildRelations } from '../../src/lib/content/site/relations.ts';
import { toPlainText } from '../../src/lib/document/plain-text.ts';
import { buildPublication } from '../../src/lib/downloads/book/publication/build-publication.ts';
import { listDownloads } from '../../src/lib/downloads/catalogue/manifest.ts';
import { readFonts } from '../../src/lib/fonts/fonts.ts';

const site = await loadSite(getFolders().content);
const relations = buildRelations(site);
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] });

for (const { of, locale } of listDownloads(site).filter(({ format }) => format === 'pdf')) {
  const { chapters } = buildPublication(site, relations, of, locale);
  const text = chapters.map(({ blocks, footnotes }) => toPlainText({ children: blocks, footnotes })).join('\n');
  const paragraphs = text.split('\n').map((words) => `#par(${JSON.stringify(words)})`);
  const result = compiler.compile({
    mainFileContent: `#set text(font: ("Overpass", "Tajawal"))\n${paragraphs.join('\n')}`,
  });
  if (!result.result) throw new Error(`Typst could not set ${of} (${locale}).`);
  compiler.pdf(result.result, {});
  compiler.evictCache(0);
}
