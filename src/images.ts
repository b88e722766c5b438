import type { FindImage } from './lib/content/pictures.ts';

/** Images of entries as they are served. */
export const findImage: FindImage = () => undefined;
