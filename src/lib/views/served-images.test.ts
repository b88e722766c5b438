import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planImage } from './served-images.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'images-'));
  const photo = sharp({ create: { width: 1000, height: 500, channels: 3, background: '#ffcb05' } });
  writeFileSync(join(folder, 'photo.jpg'), await photo.jpeg().toBuffer());
  writeFileSync(join(folder, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>');
  writeFileSync(join(folder, 'wrong.png'), 'not a picture');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the images of an entry', () => {
  it('are served in several widths, never wider than the original', () => {
    const image = planImage(folder, './photo.jpg');
    expect(image?.files.map((file) => file.width)).toEqual([480, 960, 1000]);
    expect(image).toMatchObject({ width: 1000, height: 500 });
    expect(image?.src).toMatch(/^\/images\/photo-[0-9a-f]{8}-1000\.webp$/);
    expect(image?.srcset).toContain(' 480w, ');
  });

  it('are served as they are when drawn', () => {
    const image = planImage(folder, './drawing.svg');
    expect(image?.files).toHaveLength(1);
    expect(image?.src).toMatch(/^\/images\/drawing-[0-9a-f]{8}\.svg$/);
  });

  it('are left out when the file is not what its name says, or lies elsewhere', () => {
    expect(planImage(folder, './wrong.png')).toBeUndefined();
    expect(planImage(folder, './missing.png')).toBeUndefined();
    expect(planImage(folder, './../photo.jpg')).toBeUndefined();
  });
});
