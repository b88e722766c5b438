import type { AstroIntegration } from 'astro';

/** Makes Astro compile the views into a module that renders them, instead of a server or a folder of pages. */
export const rendererAdapter: AstroIntegration = {
  name: 'renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./entry.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable', sharpImageService: 'stable' },
        adapterFeatures: { buildOutput: 'server' },
      }),
  },
};
