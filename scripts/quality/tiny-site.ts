import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type BuiltSite, openSite } from './built-site.ts';

const ORIGIN = 'https://city.example';

/** A sound page in English, with what it is given in its head and its main part. */
export const page = (path: string, { head = '', main = '<p>Words</p>' } = {}): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Page</title>
    <link rel="canonical" href="${ORIGIN}${path}">
    <script type="application/ld+json">{"@type":"WebPage"}</script>
    ${head}
  </head>
  <body><main><h1 id="top">Page</h1>${main}</main></body>
</html>
`;

const sound: Readonly<Record<string, string>> = {
  _headers: "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'\n",
  'data/site.json': '{"entries":[],"files":[]}',
  'en/index.html': page('/en/'),
  'sitemap-0.xml': `<urlset><url><loc>${ORIGIN}/en/</loc></url></urlset>`,
};

/** A site of one sound page and a project without anything, both gone after the test, with other files in them. */
export function makeSite(
  files: Readonly<Record<string, string>> = {},
  projectFiles: Readonly<Record<string, string>> = {},
): BuiltSite {
  const folder = write({ ...sound, ...files });
  const project = write(projectFiles);
  return openSite({ folder, project, content: join(project, 'content'), everyPage: true, browser: false });
}

function write(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'quality-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
