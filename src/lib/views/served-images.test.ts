import { describe, expect, it } from 'vitest';
import { planImage } from './served-images.ts';

const urls = { at: (file: string) => file };

const image = (name: string, width: number, height: number) =>
  [name, { file: `/content/guides/x/${name}`, hash: '0123456789abcdef', width, height }] as const;
const entry = { images: new Map([image('photo.jpg', 1000, 500), image('drawing.svg', 20, 10)]) };

describe('the images of an entry', () => {
  it('are served in several widths, never wider than the original', () => {
    const planned = planImage(entry, './photo.jpg', urls);
    expect(planned?.files.map((file) => file.width)).toEqual([480, 960, 1000]);
    expect(planned).toMatchObject({ width: 1000, height: 500, src: '/images/photo-01234567-1000.webp' });
    expect(planned?.srcset).toContain(' 480w, ');
  });

  it('are served as they are when drawn', () => {
    expect(planImage(entry, './drawing.svg', urls)).toMatchObject({
      src: '/images/drawing-01234567.svg',
      files: [{ original: '/content/guides/x/drawing.svg' }],
    });
  });

  it('are left out when the checks refused the file, or it lies elsewhere', () => {
    expect(planImage(entry, './missing.png', urls)).toBeUndefined();
    expect(planImage(entry, './../photo.jpg', urls)).toBeUndefined();
  });
});
