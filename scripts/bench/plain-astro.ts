import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes an Astro project of many trivial pages, to build beside ours: the least that Astro needs for so many. */
export async function makePlainAstro(folder: string, pages: number, project: string): Promise<void> {
  const page = `---
export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, index) => ({ params: { page: \`page-\${index}\` } }));
const { page } = Astro.params;
---
<html lang="en"><head><title>{page}</title></head><body><h1>{page}</h1></body></html>
`;
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  await writeFile(join(folder, 'src/pages/[page].astro'), page);
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
