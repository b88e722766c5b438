import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { getServedFiles, type ServedFile } from '../../lib/views/served-images.ts';
import { getView } from '../../query.ts';

export const getStaticPaths = async () => {
  const { site } = await getView();
  return getServedFiles(site).map((file) => ({ params: { name: file.name }, props: { file } }));
};

/** Photographs become WebP without their metadata: no place, no author, no camera. */
export const GET: APIRoute<{ file: ServedFile }> = async ({ props: { file } }) => {
  if (file.width === undefined) {
    return new Response(await readFile(file.original), { headers: { 'Content-Type': 'image/svg+xml' } });
  }
  const image = await sharp(file.original).rotate().resize({ width: file.width }).webp({ quality: 75 }).toBuffer();
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/webp' } });
};
