import module from 'node:module';
import { fileURLToPath } from 'node:url';

/** Where Node saves the code of modules as it has compiled it. Like all caches it can be deleted at any time. */
export const compileCache = fileURLToPath(new URL('../../node_modules/.astro/compiled', import.meta.url));

/**
 * Lets this process, and those that it starts, take modules as an earlier command compiled them: a third of the time of a
 * command that has little to do is the compiling of its own code.
 */
export function shareCompiledCode() {
  process.env.NODE_COMPILE_CACHE ??= compileCache;
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
}
