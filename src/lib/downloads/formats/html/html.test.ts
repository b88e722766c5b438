import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { loadBook } from '../../../../../tests/support/publications.ts';
import { packHtml } from './html.ts';

const write = async (id: string, locale: string) =>
  new TextDecoder().decode(await packHtml(await loadBook(id, locale)));

describe.each(['en', 'fr', 'ar'])('one HTML file in %s', (locale) => {
  it.each(['guides/rich-guide', 'toolkits/example-kit'])('holds %s without a fault of its markup', async (id) => {
    const faults: string[] = [];
    parse(await write(id, locale), { sourceCodeLocationInfo: true, onParseError: ({ code }) => faults.push(code) });
    // Empty elements close themselves as in XML, which browsers pass over.
    expect(faults.filter((code) => code !== 'non-void-html-element-start-tag-with-trailing-solidus')).toEqual([]);
  });

  it('fetches nothing: pictures are in it, and no address but that of a link is outside', async () => {
    const html = await write('toolkits/example-kit', locale);
    expect(html.match(/ src="data:image\/(?:svg\+xml|png|jpeg);base64,/g)?.length).toBeGreaterThan(1);
    expect(html).not.toMatch(/ src="(?!data:)|<(?:script|link|iframe|object)\b|url\(/);
    expect(html).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
  });

  it('leads inside itself to ids that it has once', async () => {
    const html = await write('toolkits/example-kit', locale);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThanOrEqual(5);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

it('has one title, above the steps of a guide and the chapters of a toolkit', async () => {
  for (const id of ['guides/rich-guide', 'toolkits/example-kit']) {
    const html = await write(id, 'en');
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    expect(html).not.toMatch(/epub:|xml:lang/);
  }
});
