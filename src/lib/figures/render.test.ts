import { describe, expect, it } from 'vitest';
import type { Figure } from '../collections/infographics/schema.ts';
import type { FigureContext, FigureSize } from './drawing/context.ts';
import { measure, type Weight } from './drawing/metrics.ts';
import { renderHomeMap } from './map/home-map.ts';
import { renderFigure } from './render.ts';
import { wrapDrawings } from './root.ts';
import { getSampleContext, type SampleLang, samples } from './samples.ts';

const kinds = Object.keys(samples) as Figure['kind'][];
const cases = kinds.flatMap((kind) =>
  (['en', 'fr', 'ar'] as SampleLang[]).flatMap((lang) =>
    (['wide', 'narrow'] as FigureSize[]).map((size) => ({ kind, lang, size })),
  ),
);

/** Every line of words in a picture with the box it takes, read back from the SVG. */
function getLines(svg: string) {
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].flatMap(([, attributes = '', content = '']) => {
    const read = (name: string, from = attributes) => from.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
    const spans = [...content.matchAll(/<tspan( [^>]*)>(.*?)<\/tspan>/g)];
    const lines = spans.length > 0 ? spans.map(([, own = '', words = '']) => [own, words]) : [[attributes, content]];
    return lines.map(([own = '', raw = '']) => {
      const words = raw.replace(/[\u2067\u2069]/g, '').replaceAll('&amp;', '&');
      const size = Number(read('font-size'));
      const width = measure(words, size, Number(read('font-weight')) as Weight);
      const anchor = read('text-anchor') ?? 'start';
      const x = Number(read('x', own)) - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
      const y = Number(read('y', own));
      return { words, size, left: x, right: x + width, top: y - size * 0.72, bottom: y + size * 0.22 };
    });
  });
}

describe.each(cases)('$kind in $lang, $size', ({ kind, lang, size }) => {
  const rendered = renderFigure(samples[kind], getSampleContext(lang, size));
  const lines = getLines(rendered.svg);

  it('holds all its words', () => {
    expect(rendered.overflow).toEqual([]);
    expect(lines.length).toBeGreaterThan(4);
  });

  it('keeps every word inside the sheet', () => {
    const outside = lines.filter(
      ({ left, right, top, bottom }) => left < -1 || right > rendered.width + 1 || top < 0 || bottom > rendered.height,
    );
    expect(outside).toEqual([]);
  });

  it('lets no words touch each other', () => {
    const touching = lines.flatMap((a, index) =>
      lines
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.words} | ${b.words}`),
    );
    expect(touching).toEqual([]);
  });

  it('writes nothing small', () => {
    expect(Math.min(...lines.map((line) => line.size))).toBeGreaterThanOrEqual(size === 'wide' ? 14 : 15);
  });

  it('is the same each time', () => {
    expect(renderFigure(samples[kind], getSampleContext(lang, size)).svg).toBe(rendered.svg);
  });
});

describe('a picture on a page', () => {
  const all = kinds.map((kind) => renderFigure(samples[kind], getSampleContext('en', 'wide')).svg).join('');

  it('takes its colours from the page', () => {
    expect(all).not.toMatch(/#[0-9a-f]{3,6}\b|rgb|style=|<script|foreignObject/i);
  });

  it('has a name and a description', () => {
    const { svg } = renderFigure(samples.bars, getSampleContext('en', 'wide'));
    expect(svg).toContain('role="img" aria-labelledby="sample-title sample-desc"');
    expect(svg).toContain('<title id="sample-title">A title &amp; more</title>');
  });
});

describe('a picture whose drawing is in a file', () => {
  const context = getSampleContext('en', 'narrow', { file: '/en/infographics/a.svg' });
  const { svg, content } = renderFigure(samples.bars, context);

  it('points to its layout there', () => {
    expect(svg).toContain('<use href="/en/infographics/a.svg#narrow"/>');
    expect(svg).not.toContain('<text');
  });

  it('keeps its size', () => {
    const inPage = renderFigure(samples.bars, getSampleContext('en', 'narrow'));
    const box = /viewBox="[^"]*" width="\d+" height="\d+"/;
    expect(svg.match(box)?.[0]).toBe(inPage.svg.match(box)?.[0]);
  });

  it('stands there in every layout, in the colours of whatever page shows it', () => {
    const file = wrapDrawings({ wide: '<path d="M0 0"/>', narrow: content });
    expect(file).toContain('<g id="wide" direction="ltr"><path d="M0 0"/></g>');
    expect(file).toContain(`<g id="narrow" direction="ltr">${content}</g>`);
    expect(content).toContain('fill="var(--ink)"');
  });
});

describe('a picture in print', () => {
  it('carries literal colours and fonts, and no classes', () => {
    const { svg } = renderFigure(samples.bars, getSampleContext('en', 'wide', { ink: 'print' }));
    expect(svg).toContain('fill="#10182b"');
    expect(svg).toContain('font-family="Overpass');
    expect(svg).not.toContain('class=');
  });
});

describe('a right-to-left picture', () => {
  const toFirst = (context: FigureContext) =>
    Number(renderFigure(samples.process, context).svg.match(/<circle cx="([\d.]+)"/)?.[1]);

  it('starts on the right', () => {
    expect(toFirst(getSampleContext('ar', 'wide'))).toBe(960 - toFirst(getSampleContext('en', 'wide')));
  });

  it('isolates its words and leaves the base direction to nobody', () => {
    const { svg } = renderFigure(samples.process, getSampleContext('ar', 'wide'));
    expect(svg).toContain('direction="ltr"');
    expect(svg).toMatch(/\u2067[^\u2069]+\u2069/);
  });

  it('never mirrors the earth', () => {
    const land = (lang: SampleLang) =>
      renderFigure(samples.map, getSampleContext(lang, 'wide')).svg.match(/ d="(M[^"]+z)"/)?.[1];
    expect(land('ar')).toBe(land('en'));
  });
});

describe('a word without room', () => {
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

  it.each(kinds.filter((kind) => kind !== 'map' && kind !== 'groups'))('is reported in a %s', (kind) => {
    const context = getSampleContext('en', 'narrow', { label: () => long });
    expect(renderFigure(samples[kind], context).overflow).toContain(long);
  });

  it('is reported for a city of a group', () => {
    const context = getSampleContext('en', 'narrow');
    const cities = context.cities.map((city) => ({ ...city, name: long }));
    expect(renderFigure(samples.groups, { ...context, cities }).overflow).toContain(long);
  });
});

describe('the map of the home page', () => {
  it.each(['wide', 'narrow'] as FigureSize[])('is decoration (%s)', (size) => {
    const { svg, overflow } = renderHomeMap(getSampleContext('en', size), [
      'lyon',
      'tampere',
      'tangier',
      'zagreb',
      'brussels',
    ]);
    expect(overflow).toEqual([]);
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).toContain('>Tampere<');
  });
});
