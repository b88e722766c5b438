/** Makes the files to download of `CONTENT_DIR` in one process and prints, as JSON, the processor time of each format. */
import { getCacheFolders } from '../../src/lib/build/cache/cache-folders.ts';
import { getFolders } from '../../src/lib/build/folders/folders.ts';
import { loadSite } from '../../src/lib/content/load.ts';
import { buildAllDownloads } from '../../src/lib/downloads/build/build-all-downloads.ts';
import type { Tools } from '../../src/lib/downloads/build/run-job.ts';
import { loadTools } from '../../src/lib/downloads/build/tools.ts';
import type { Packagers } from '../../src/lib/downloads/formats/packager.ts';

const formats: Record<string, { files: number; cpu: number }> = {};

/** The same function, whose processor time is added up under a name. */
const measure =
  <Input>(name: string, make: (input: Input) => Promise<Uint8Array>) =>
  async (input: Input): Promise<Uint8Array> => {
    const start = process.cpuUsage();
    const bytes = await make(input);
    const { user, system } = process.cpuUsage(start);
    const sum = formats[name] ?? { files: 0, cpu: 0 };
    formats[name] = { files: sum.files + 1, cpu: sum.cpu + (user + system) / 1e6 };
    return bytes;
  };

async function load(): Promise<Tools> {
  const { packagers, drawShareImage } = await loadTools();
  const measured = Object.entries(packagers).map(([format, pack]) => [format, measure(format, pack)]);
  return {
    packagers: Object.fromEntries(measured) as Packagers,
    drawShareImage: measure('share images', drawShareImage),
  };
}

const folders = getFolders();
const site = await loadSite(folders.content);
const folder = getCacheFolders(folders).downloads;
const { files, made } = await buildAllDownloads({ site, folder, project: folders.project, load });
console.log(JSON.stringify({ files: files.length, made, formats: made > 0 ? formats : {} }));
