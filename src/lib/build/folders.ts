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
  /** The site while it is being built, beside the finished one. */
  building: string;
}

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** Reads the folders from the environment; relative ones start at the project. */
export function getFolders(env: NodeJS.ProcessEnv = process.env): Folders {
  const content = resolve(project, env.CONTENT_DIR || 'content');
  const out = resolve(project, env.OUT_DIR || 'dist');
  return { project, content, out, building: join(dirname(out), `.${basename(out)}-building`) };
}

/** The environment that makes every child process read and write the same folders. */
export const toEnvironment = (folders: Folders): Record<string, string> => ({
  CONTENT_DIR: folders.content,
  OUT_DIR: folders.out,
  PASSERELLE_OUT: folders.building,
});
