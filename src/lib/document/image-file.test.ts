import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkImageBytes, checkImageSize, findImage, imageLink } from './image-file.ts';

const draw = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#123456' } });
const bytesOf = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string, attributes = 'viewBox="0 0 40 30"') =>
  bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);

describe('checkImageBytes', () => {
  it('reads the size of each format from its header', async () => {
    const files = {
      'a.png': await draw(40, 30).png().toBuffer(),
      'a.jpg': await draw(40, 30).jpeg().toBuffer(),
      'a.jpeg': await draw(40, 30).jpeg({ progressive: true }).toBuffer(),
      'a.webp': await draw(40, 30).webp().toBuffer(),
      'b.webp': await draw(40, 30).webp({ lossless: true }).toBuffer(),
      'c.webp': await draw(40, 30).ensureAlpha(0.5).webp().toBuffer(),
      'a.avif': await draw(40, 30).avif().toBuffer(),
      'a.svg': svg('<path d="M0 0"/>'),
      'b.svg': svg('', 'width="40px" height="30"'),
    };
    for (const [name, bytes] of Object.entries(files)) {
      expect(checkImageBytes(name, bytes), name).toEqual({ width: 40, height: 30, bytes: bytes.byteLength });
    }
  });

  it('refuses a file that is not what its name says', async () => {
    const png = await draw(4, 3).png().toBuffer();
    expect(checkImageBytes('a.jpg', png)).toMatchObject({
      code: 'image-type',
      params: { expected: 'jpg', format: 'png' },
    });
    expect(checkImageBytes('a.png', bytesOf('export default 1'))).toMatchObject({ code: 'image-type' });
    expect(checkImageBytes('a.svg', png)).toMatchObject({ code: 'image-type' });
    expect(checkImageBytes('a.gif', bytesOf('GIF89a'))).toMatchObject({ code: 'image-type' });
    expect(checkImageBytes('a.mjs', bytesOf('x'))).toMatchObject({ code: 'image-type' });
  });

  it('refuses a header that is cut or empty', async () => {
    for (const format of ['png', 'jpeg', 'webp', 'avif'] as const) {
      const bytes = await draw(40, 30)[format]().toBuffer();
      expect(checkImageBytes(`a.${format}`, bytes.subarray(0, 20)), format).toMatchObject({ code: 'image-type' });
    }
  });

  it('refuses a small file that unpacks into a huge picture', async () => {
    const bytes = new Uint8Array(await draw(4, 3).png().toBuffer());
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(16, 16_000);
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(20, 16_000);
    expect(checkImageBytes('a.png', bytes)).toMatchObject({ code: 'image-size', params: { pixels: '16000 × 16000' } });
  });

  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT/>',
    '<svg:script/>',
    '<path onload="x"/>',
    "<path\nonclick = 'x'/>",
    '<foreignObject/>',
    '<a href="https://x.example"/>',
    '<image href="data:image/png;base64,x"/>',
    '<use xlink:href="other.svg#a"/>',
    "<use href='//x.example'/>",
    '<use href="&#x6a;avascript:x"/>',
    '<style>@import "x";</style>',
    '<style>a{fill:url(https://x.example)}</style>',
    '<style>a{fill:u\\72l(x)}</style>',
    '<path style="fill:url(//x.example)"/>',
    '<path fill="url(https://x.example)"/>',
    '<animate attributeName="href" values="x"/>',
    '<set attributeName="href" to="x"/>',
    '<![CDATA[<script>]]>',
    '<iframe/>',
    '<!-- --><script/>',
  ])('refuses %j in an SVG', (inside) => {
    expect(checkImageBytes('a.svg', svg(inside))).toMatchObject({ code: 'image-unsafe' });
  });

  it('refuses declarations, other encodings and files that are no SVG', () => {
    expect(checkImageBytes('a.svg', bytesOf('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>'))).toMatchObject(
      { code: 'image-unsafe' },
    );
    expect(checkImageBytes('a.svg', bytesOf('<?xml-stylesheet href="x"?><svg viewBox="0 0 1 1"/>'))).toMatchObject({
      code: 'image-unsafe',
    });
    expect(checkImageBytes('a.svg', new Uint8Array([0xff, 0xfe, 0x3c, 0]))).toMatchObject({ code: 'image-type' });
    expect(checkImageBytes('a.svg', bytesOf('<html></html>'))).toMatchObject({ code: 'image-type' });
  });

  it('accepts gradients and links inside the same file', () => {
    const inside = '<defs><linearGradient id="g"/></defs><path fill="url(#g)" style="stroke:url(#g)"/><use href="#g"/>';
    expect(checkImageBytes('a.svg', svg(inside))).toMatchObject({ width: 40 });
  });
});

describe('findImage', () => {
  const photo = { width: 4, height: 3, bytes: 9 };
  const images = new Map([
    ['photo.png', { check: photo }],
    ['link.png', { check: imageLink('link.png') }],
  ]);

  it('gives the size of a picture of the folder', () => {
    expect(findImage(images, './photo.png')).toEqual(photo);
  });

  it.each([
    ['./missing.png', { reason: 'missing' }],
    ['./Photo.png', { reason: 'case', expected: './photo.png' }],
    ['./link.png', { reason: 'link' }],
    ['../outside.png', { reason: 'outside' }],
    ['./../outside.png', { reason: 'outside' }],
  ])('refuses %s', (src, params) => {
    expect(findImage(images, src)).toMatchObject({ code: 'image-path', params });
  });
});

it('refuses a picture by its weight', () => {
  expect(checkImageSize('big.png', 2 * 1024 * 1024)).toBeUndefined();
  expect(checkImageSize('big.png', 2 * 1024 * 1024 + 1)).toMatchObject({
    code: 'image-size',
    params: { megabytes: '2.0', limit: '2 MB' },
  });
});
