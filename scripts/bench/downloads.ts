/** Makes the files to download of `CONTENT_DIR` and prints, as JSON, the processor time of each format. */
import { prepareDownloads } from '../../src/lib/build/downloads.ts';
import { getFolders } from '../../src/lib/build/folders.ts';
import { loadSite } from '../../src/lib/content/load.ts';

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const formats: Record<string, { files: number; cpu: number }> = {};
let last = seconds();
const folders = getFolders();
const site = await loadSite(folders.content);
const { files, made } = await prepareDownloads(folders, site, ({ download: { format } }) => {
  const now = seconds();
  const sum = formats[format] ?? { files: 0, cpu: 0 };
  formats[format] = { files: sum.files + 1, cpu: sum.cpu + now - last };
  last = now;
});
// After the files come the share images.
formats['share images'] = { files: 0, cpu: seconds() - last };
console.log(JSON.stringify({ files: files.length, made, formats: made > 0 ? formats : {} }));
