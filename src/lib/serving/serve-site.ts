import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { getHeaders } from '../headers.ts';
import { getBase } from '../urls.ts';
import { ASK_AGAIN, FOR_EVER, HASHED_FOLDERS } from './hosts/host-site.ts';
import { explainListening } from './port.ts';

export interface RunningSite {
  port: number;
  /** `http://localhost:4321`, without a slash at the end. */
  origin: string;
  /** `/toolkit`, the path that the site stands under; empty at the root. */
  base: string;
  close(): Promise<void>;
}

/**
 * Serves a built site with the headers that a real host must send, under the path that its own address has.
 * Takes the next free port where `port` is taken; 0 means any.
 * @throws in plain words where it cannot listen
 */
export async function serveSite(folder: string, port: number, host?: string): Promise<RunningSite> {
  const files = sirv(folder, { etag: true, gzip: true, brotli: true });
  const pack = compression();
  const base = readBase(folder);
  const server = createServer((request, response) => {
    const path = getPath(request.url, base);
    if (path === undefined) return sendToBase(base, response);
    request.url = request.url?.slice(base.length);
    for (const [name, value] of Object.entries(getHeaders(path))) response.setHeader(name, value);
    response.setHeader(
      'Cache-Control',
      HASHED_FOLDERS.some((hashed) => path.startsWith(hashed)) ? FOR_EVER : ASK_AGAIN,
    );
    pack(request as never, response as never, () =>
      files(request, response, () => sendNotFound(folder, path, response)),
    );
  });
  const taken = await listen(server, port, host);
  return {
    port: taken,
    origin: `http://localhost:${taken}`,
    base,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Path inside the site; undefined for an address outside of it. */
function getPath(url = '/', base: string): string | undefined {
  const path = url.replace(/[?#].*$/, '');
  return path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

/** The path in the address that the first page of the site gives itself. */
function readBase(folder: string): string {
  const page = join(folder, 'index.html');
  const [, address = ''] =
    (existsSync(page) && /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(page, 'utf8'))) || [];
  return getBase(address);
}

function sendToBase(base: string, response: ServerResponse): void {
  response.writeHead(302, { Location: `${base}/` }).end();
}

/** Answers with the page "not found" of the locale that the address starts with. */
async function sendNotFound(folder: string, path: string, response: ServerResponse): Promise<void> {
  const [, first = ''] = path.split('/');
  const locale = /^[a-z-]+$/.test(first) ? first : '';
  const page = [
    join(folder, locale, '404/index.html'),
    join(folder, locale, '404.html'),
    join(folder, '404.html'),
  ].find(existsSync);
  response.statusCode = 404;
  response.setHeader('Content-Type', page ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8');
  response.end(page ? await readFile(page) : 'Not found');
}

/** Listens on the first free port from `port` on. */
function listen(server: Server, port: number, host: string | undefined, tries = 20): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || tries === 0) return reject(explainListening(error, port, host));
      resolve(listen(server, port + 1, host, tries - 1));
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve((server.address() as AddressInfo).port);
    });
  });
}
