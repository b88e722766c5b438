import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, matchesGlob } from 'node:path';
import { fromContent, toSiteData } from '../content/site/site-data.ts';
import { buildAllDownloads } from '../downloads/build/build-all-downloads.ts';
import type { Progress } from '../downloads/build/build-context.ts';
import { toHeadersFile } from '../headers.ts';
import { buildInputs } from '../outputs/inputs.ts';
import { isPage, type Output } from '../outputs/output.ts';
import { listOutputs } from '../outputs/outputs.ts';
import { isForSearch } from '../outputs/search-outputs.ts';
import { getCacheFolders } from './cache/cache-folders.ts';
import { hashCode } from './cache/code-hash.ts';
import { findLastBuild, forgetLastBuild, hashBuildInputs, saveLastBuild } from './cache/last-build.ts';
import { readManifest } from './cache/output-cache.ts';
import { checkContent, getToday } from './check-content.ts';
import { compressSite } from './compress.ts';
import { publishDownloads } from './downloads.ts';
import type { Folders } from './folders/folders.ts';
import { replaceFolder } from './folders/replace-folder.ts';
import { writeForm } from './form/write-form.ts';
import { makeSiteFiles } from './make-site-files.ts';
import { writeOfflinePacks } from './offline.ts';
import type { BuildOptions } from './options.ts';
import { comparePages, placeFiles } from './place-files.ts';
import { describePublicationIssues } from './publication-notice.ts';
import { getBasis, readCachedContent } from './read-site.ts';
import { compileMeanwhile } from './render/compile-meanwhile.ts';
import { buildSearchIndex } from './search/search-index.ts';
import { describeListing, getPartBasis } from './shards/describe-part.ts';
import { writePart } from './shards/part.ts';
import { createShare, type Share } from './shards/share.ts';
import { writeSitemap } from './sitemap.ts';
import type { Steps } from './steps.ts';

export interface BuildResult {
  pages: number;
  /** Pages that were rendered; all others are as they were. */
  rendered: number;
  /** What the site must not be published without; empty where it has all. */
  notice: string;
}

/**
 * Builds the site: reads and checks the content once, makes what has changed, and puts the new site in the place of the old one.
 * @throws where a step fails; the last site is then as it was. The caller holds the build lock
 */
export async function buildSite(folders: Folders, options: BuildOptions, steps: Steps): Promise<BuildResult> {
  const { project, building } = folders;
  const { shard } = options;
  const code = hashCode(project);
  const caches = getCacheFolders(folders, shard);
  // A look at a part leaves what is saved of the whole as it is.
  if (options.only !== undefined) caches.outputs += '-only';
  const inputsHash = await steps.run('Looking for changes', () => hashInputs(folders, options, code));
  const last = findLastBuild(caches.last, inputsHash, folders);
  if (last) {
    process.stdout.write(last.report);
    steps.print('Nothing has changed since the last build.');
    return { pages: last.pages, rendered: 0, notice: last.notice };
  }
  forgetLastBuild(caches.last);
  await rm(building, { recursive: true, force: true });
  const compiling = compileMeanwhile(folders, caches.renderer, code);
  const content = await steps.run('Reading the content', () => readCachedContent(folders, caches.reading, code));
  const report = await steps.run('Checking the content', () => checkContent(content));
  const renderer = await steps.run('Compiling the views', () => compiling);
  const notice = describePublicationIssues(content, process.env);
  const basis = getBasis(content, getToday());
  const data = toSiteData(content, basis, caches.reading);
  const site = fromContent(content, basis);
  const share = shard && createShare(site, shard);
  // Before the pages, so that a page can state format and size.
  const downloads = options.downloads
    ? await steps.run(
        'Making the files to download',
        () =>
          buildAllDownloads({
            site,
            folder: caches.downloads,
            project,
            part: share,
            onProgress: showProgress(steps.print),
          }),
        describeDownloads,
      )
    : { inputs: '', files: [], images: [], made: 0 };
  const inputs = buildInputs(site, downloads.files);
  const outputs = await steps.run('Listing the pages', () => select(listOutputs(inputs), options, share));
  const pages = new Set(outputs.filter(isPage).map(({ file }) => file));
  const files = await steps.run(
    'Making the pages',
    () => makeSiteFiles(outputs, { inputs, data, renderer, folders: caches, code }),
    ({ rendered }) => `${pages.size} pages, ${rendered} of them new`,
  );
  await steps.run('Placing the files', async () => {
    await mkdir(building, { recursive: true });
    if (!share) await cp(renderer.assets, building, { recursive: true });
    placeFiles(files, building);
    const own = share ? { ...downloads, files: downloads.files.filter(({ of }) => share.owns(of)) } : downloads;
    if (options.downloads) await publishDownloads(caches.downloads, own, building);
    if (shard) {
      const part = { outputs: readManifest(caches.outputs, code), listing: describeListing(site, own) };
      return writePart(building, { shard, basis: getPartBasis(folders, options.downloads), ...part });
    }
    await writeFile(join(building, '_headers'), toHeadersFile(site.urls.base));
  });
  if (options.only === undefined && !shard) {
    if (options.search)
      await steps.run(
        'Indexing for search',
        () => buildSearchIndex({ site, outputs, files, folder: caches.search, code }, building),
        ({ entries, made }) => `${entries} entries, ${made} parts of the index new`,
      );
    if (content.settings?.form)
      for (const page of await steps.run('Making the form for editors', () =>
        writeForm(content, folders, caches.form, code, building),
      ))
        pages.add(page);
    await steps.run('Writing sitemap and offline lists', async () => {
      await writeSitemap(inputs, building);
      await writeOfflinePacks(inputs, building, options);
    });
    if (options.compress)
      await steps.run(
        'Compressing',
        () => compressSite(building),
        ({ files, before, after }) =>
          `${files} files, ${(before / 1e6).toFixed(1)} MB as ${(after / 1e6).toFixed(1)} MB`,
      );
  }
  await steps.run('Putting the new site in place', async () => {
    comparePages(building, pages);
    await replaceFolder(folders);
    saveLastBuild(caches.last, { inputs: inputsHash, pages: pages.size, report, notice }, folders);
  });
  return { pages: pages.size, rendered: files.rendered, notice };
}

function hashInputs(folders: Folders, { report: _, ...options }: BuildOptions, code: string): string {
  if (!existsSync(folders.content)) throw new Error(`there is no content folder ${folders.content} (CONTENT_DIR).`);
  const { SITE_URL = '', SITE_REPOSITORY = '', SITE_CONTACT = '', LANG = '' } = process.env;
  return hashBuildInputs(folders, [
    code,
    JSON.stringify(options),
    SITE_URL,
    SITE_REPOSITORY,
    SITE_CONTACT,
    LANG,
    getToday(),
  ]);
}

/** The outputs that were asked for; files that are no pages only come with the whole site, or with their part of it. */
function select(all: Output[], { only, search }: BuildOptions, share: Share | undefined): Output[] {
  const outputs = search ? all : all.filter((output) => !isForSearch(output));
  if (share) return outputs.filter(share.hasOutput);
  if (only === undefined) return outputs;
  const selected = outputs.filter((output) => isPage(output) && matchesGlob(output.file, toFilePattern(only)));
  if (selected.length === 0) throw new Error(`no page has an address like "${only}" (--only).`);
  return [...selected, ...outputs.filter((output) => output.file.startsWith('images/'))];
}

/** `/en/guides/` and `en/guides/` mean the page; `en/guides/**` every page below it. */
const toFilePattern = (only: string): string => {
  const pattern = only.replace(/^\//, '');
  return pattern.endsWith('/') || pattern === '' ? `${pattern}index.html` : pattern;
};

/** Prints what is being made, once a second at most. */
function showProgress(print: Steps['print']): (progress: Progress) => void {
  let shown = performance.now();
  return ({ done, total, download, isNew }) => {
    if (!isNew || (performance.now() - shown < 1000 && done < total)) return;
    shown = performance.now();
    print(`  ${done} of ${total}: ${download.format}, ${download.locale}, ${download.of}`);
  };
}

function describeDownloads({ files, made }: { files: { bytes: number }[]; made: number }): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${made} of them new`;
}
