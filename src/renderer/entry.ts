import { createApp } from 'astro/app/entrypoint';

/** The compiled views of the site. Nothing is streamed: an error in a view is an error, never half a page. */
export const app = createApp({ streaming: false });
