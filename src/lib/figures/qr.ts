import { generate } from 'lean-qr';

/** A QR code as SVG, drawn as one path of squares. */
export function drawQr(url: string, ink: string): string {
  const code = generate(url);
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!code.get(x, y)) continue;
      let width = 1;
      while (code.get(x + width, y)) width += 1;
      path += `M${x} ${y}h${width}v1h-${width}z`;
      x += width;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path d="${path}" fill="${ink}" shape-rendering="crispEdges"/></svg>`;
}
