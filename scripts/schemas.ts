/** `npm run schemas`: writes a JSON Schema for each kind of YAML file into `schemas/`, and says to VS Code which is for what. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getFolders } from '../src/lib/build/folders/folders.ts';
import { listFileSchemas } from '../src/lib/editing/fields/file-schemas.ts';
import { renderSchemaFiles } from '../src/lib/editing/fields/schema-files.ts';
import { offerHelp } from './setup/help.mjs';

offerHelp(import.meta.url);

const { project } = getFolders();
const schemas = listFileSchemas();
rmSync(join(project, 'schemas'), { recursive: true, force: true });
for (const folder of ['schemas', '.vscode']) mkdirSync(join(project, folder), { recursive: true });
for (const [file, text] of renderSchemaFiles(schemas)) writeFileSync(join(project, file), text);
console.log(`${schemas.length} schemas in schemas/.`);
