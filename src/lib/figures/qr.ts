import { generate } from 'lean-qr';

/** A QR code as SVG, drawn as one path of strokes: half as long as one of squares, for pages that weigh little. */
export function drawQr(url: string, ink: string): string {
  const code = generate(url);
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    // Where the pen stands in the row; nothing is written of a row before its first square.
    let pen: number | undefined;
    for (let x = 0; x < size; x += 1) {
      if (!code.get(x, y)) continue;
      let width = 1;
      while (code.get(x + width, y)) width += 1;
      path += `${pen === undefined ? `M${x} ${y}.5` : `m${x - pen} 0`}h${width}`;
      pen = x + width;
      x = pen;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path d="${path}" stroke="${ink}" shape-rendering="crispEdges"/></svg>`;
}
