import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { App } from 'astro/app';
import type { PageOutput } from '../../outputs/output.ts';
import type { PageInputs, SiteInputs } from '../../outputs/site-inputs.ts';
import type { RendererFolder } from './compile-renderer.ts';

/** Renders a page to HTML, as bytes. */
export type Renderer = (output: PageOutput, inputs: SiteInputs) => Promise<Uint8Array>;

/** Loads compiled views into this process. */
export async function loadRenderer({ entry }: Pick<RendererFolder, 'entry'>): Promise<Renderer> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: App };
  const routes = new Map<string, RouteData>(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));
  return async ({ view, page, file }, { site, versions, filesOf }) => {
    const routeData = routes.get(`/${view}`);
    if (!routeData) throw new Error(`/${file}: there is no view src/pages/${view}.astro.`);
    const locals: PageInputs = { site, versions, filesOf, page };
    const response = await app.render(new Request(`http://localhost/${view}`), { routeData, locals });
    if (response.status !== 200) throw new Error(`/${file}: the view "${view}" answered ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
