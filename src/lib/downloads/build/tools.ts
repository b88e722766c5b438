import type { Tools } from './run-job.ts';

/** Loads what makes files, where they are made: packagers bring their typefaces and their layout engine with them. */
export async function loadTools(): Promise<Tools> {
  const [{ packagers }, { drawShareImage }] = await Promise.all([
    import('../formats/packagers.ts'),
    import('../formats/share/image.ts'),
  ]);
  return { packagers, drawShareImage };
}
