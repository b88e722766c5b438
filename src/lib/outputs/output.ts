import type { SitePage } from '../navigation/page.ts';
import type { ViewName } from './page-views.ts';
import type { SiteInputs } from './site-inputs.ts';

/** A page, rendered by its view: plain data, so that another process can render it. */
export interface PageOutput {
  /** Path of the file in the site: `en/guides/index.html`. */
  file: string;
  view: ViewName;
  page: SitePage;
}

/** Any other file that is made from the content: a feed, a drawing, data. */
export interface FileOutput {
  file: string;
  /** The page that it belongs to, by its id, or its own name; nothing where it is made from the whole site. */
  owner?: string;
  /** Plain data that it is made from beside what it reads. */
  data?: unknown;
  make(inputs: SiteInputs): Bytes | Promise<Bytes>;
}

export type Bytes = string | Uint8Array;

/** One file of the site that is made from the content. */
export type Output = PageOutput | FileOutput;

export const isPage = (output: Output): output is PageOutput => 'view' in output;
