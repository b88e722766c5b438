import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a command reads and writes; all absolute. */
export interface Folders {
  /** The project itself. */
  project: string;
  /** What readers see: `CONTENT_DIR`, by default `content`. */
  content: string;
  /** The finished site: `OUT_DIR`, by default `dist`. */
  out: string;
  /** The site while it is being built, beside the finished one where that is allowed. */
  building: string;
  /** What commands have saved and can make again, and the lock of the build that runs. */
  cache: string;
}

const project = fileURLToPath(new URL('../../../../', import.meta.url));

/** Reads the folders from the environment; relative ones start at the project. */
export function getFolders(env: NodeJS.ProcessEnv = process.env): Folders {
  const content = resolve(project, env.CONTENT_DIR || 'content');
  const out = followLink(resolve(project, env.OUT_DIR || 'dist'));
  const cache = join(project, 'node_modules/.astro');
  return { project, content, out, building: getBuildingFolder(out, cache), cache };
}

/** A link to a folder on another disk must lead there after the build too, so its target is replaced, not the link. */
const followLink = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : folder);

/** Beside the output, where one renaming replaces it; in the cache where nobody may write there, as beside a mount point. */
function getBuildingFolder(out: string, cache: string): string {
  const parent = dirname(out);
  return !existsSync(parent) || isWritable(parent)
    ? join(parent, `.${basename(out)}-building`)
    : join(cache, `building${out.replaceAll(/[^\w.-]/g, '-')}`);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
