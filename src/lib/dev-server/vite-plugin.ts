import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { type Bytes, isPage, type Output } from '../outputs/output.ts';
import type { DevState } from './dev-content.ts';
import { findSearchFile } from './dev-search.ts';

/** Waits this long for further changes: an editor saves several files at once. Milliseconds. */
const PAUSE = 60;

/** Types of the files that are made from the content and are no pages. */
const contentTypes: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

export interface DevPluginOptions {
  /** Absolute path of the content folder. */
  folder: string;
  getState: () => DevState;
  /** Reads what has changed, and shows the issues in the terminal. */
  read: () => Promise<unknown>;
}

/** Serves the pages of the content by their addresses, and reloads them when the content changes. */
export const createDevPlugin = (options: DevPluginOptions): Plugin => ({
  name: 'content-pages',
  configureServer(server) {
    watch(server, options);
    server.middlewares.use(createMiddleware(options));
  },
});

function watch({ watcher, ws, config }: ViteDevServer, { folder, read }: DevPluginOptions): void {
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<unknown> = Promise.resolve();
  const readAgain = () => {
    // One reading after the other, and one for all that was saved meanwhile.
    reading = reading
      .then(read)
      .then(() => ws.send({ type: 'full-reload' }))
      .catch((error: unknown) => config.logger.error(error instanceof Error ? error.message : String(error)));
  };
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(readAgain, PAUSE);
  });
}

const createMiddleware =
  ({ getState }: DevPluginOptions): Connect.NextHandleFunction =>
  (request, response, next) => {
    const state = getState();
    const { inputs, outputs, errorPage } = state;
    const path = toPath(request.url);
    if (/^\/(?:@|src\/|node_modules\/)/.test(path)) return next();
    if (!inputs) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(errorPage);
      return;
    }
    const output = outputs.get(inputs.site.urls.toFile(path));
    if (output && !isPage(output)) {
      Promise.resolve(output.make(inputs))
        .then((bytes) => answer(response, path, bytes))
        .catch(next);
      return;
    }
    if (!output && /^\/search\/.*\.json$/.test(path)) {
      findSearchFile(path, state)
        .then((text) => (text === undefined ? next() : answer(response, path, text)))
        .catch(next);
      return;
    }
    const missing = path.endsWith('/') ? findNotFound(outputs, path) : undefined;
    const page = output ?? missing;
    if (page && isPage(page))
      request.url = `/${page.view}?file=${encodeURIComponent(page.file)}${output ? '' : '&missing'}`;
    next();
  };

function answer(response: ServerResponse, path: string, bytes: Bytes): void {
  response.writeHead(200, { 'Content-Type': contentTypes[extname(path)] }).end(bytes);
}

/** The path of an address, readable where it can be. */
function toPath(url = '/'): string {
  const path = url.replace(/[?#].*/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The page "not found" of the locale that the address starts with. */
const findNotFound = (outputs: DevState['outputs'], path: string): Output | undefined =>
  outputs.get(`${path.split('/')[1]}/404/index.html`) ?? outputs.get('404.html');
