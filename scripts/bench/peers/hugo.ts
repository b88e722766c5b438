import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keys, languages, RECORDS } from '../corpus/model.ts';
import { getThemeName } from '../corpus/records.ts';
import { writeMarkdown } from '../corpus/write-markdown.ts';

const config = `baseURL = 'https://bench.example/'
title = 'Bench'
defaultContentLanguage = 'en'
defaultContentLanguageInSubdir = true
paginate = 48
disableAliases = true
[taxonomies]
theme = 'themes'
city = 'cities'
${languages
  .map(
    (language, weight) => `[languages.${language}]
contentDir = 'content/${language}'
weight = ${weight + 1}
${Array.from(
  { length: RECORDS.themes },
  (_, index) => `[[languages.${language}.menu.main]]
name = '${getThemeName(index, language)}'
url = '/${language}/themes/${keys.theme(index)}/'
weight = ${index + 1}`,
).join('\n')}`,
  )
  .join('\n')}
`;

/** The layout of every page: head, menu, alternatives in other languages. As plain as a theme can be. */
const base = `<!doctype html>
<html lang="{{ .Language.Lang }}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }} · {{ .Site.Title }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}{{ with .OutputFormats.Get "rss" }}<link rel="alternate" type="application/rss+xml" href="{{ .Permalink }}">{{ end }}
</head>
<body>
<header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a>
<nav><ul>{{ range .Site.Menus.main }}<li><a href="{{ .URL }}">{{ .Name }}</a></li>{{ end }}
{{ range .Site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav>
<ul>{{ range .Translations }}<li><a href="{{ .RelPermalink }}" lang="{{ .Language.Lang }}">{{ .Language.Lang }}</a></li>{{ end }}</ul></header>
<main>{{ block "main" . }}{{ end }}</main>
<footer><p>{{ .Site.Title }}</p></footer>
</body>
</html>
`;

const single = `{{ define "main" }}<p><a href="{{ .CurrentSection.RelPermalink }}">{{ .CurrentSection.Title }}</a></p>
<h1>{{ .Title }}</h1><p>{{ .Description }}</p>
<ul>{{ range .GetTerms "themes" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
{{ range .GetTerms "cities" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
{{ .TableOfContents }}
{{ .Content }}
<p>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</p>{{ end }}
`;

const list = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Description }}</p></li>{{ end }}</ul>
{{ template "_internal/pagination.html" . }}{{ end }}
`;

/** Writes the corpus of `count` entries as a site for Hugo: lists of 48, a list and a feed for each theme and city. */
export async function writeHugoSite(folder: string, count: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const files: Record<string, string> = {
    'config.toml': config,
    'layouts/_default/baseof.html': base,
    'layouts/_default/single.html': single,
    'layouts/_default/list.html': list,
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await writeMarkdown(join(folder, 'content'), count, {
    getFields: ({ theme, city }) => ({ date: '2026-11-21', themes: [keys.theme(theme)], cities: [keys.city(city)] }),
    toAside: (kind, inner) => `> **${kind}**\n>\n${inner.replaceAll(/^/gm, '> ')}`,
  });
}

/** The command that builds it into `out`. */
export const getHugoCommand = (folder: string, out: string): string[] => [
  'hugo',
  '--source',
  folder,
  '--destination',
  out,
];
