import type { FileSchema } from './file-schemas.ts';

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The schemas as files of the project, and the settings of VS Code that name them. */
export const renderSchemaFiles = (schemas: readonly FileSchema[]): Map<string, string> =>
  new Map([
    ...schemas.map(({ file, schema }) => [`schemas/${file}`, toJson(schema)] as const),
    [
      '.vscode/settings.json',
      toJson({
        'yaml.schemas': Object.fromEntries(
          schemas.map(({ file, pattern }) => [`./schemas/${file}`, `content/${pattern}`]),
        ),
        'yaml.format.singleQuote': true,
        'yaml.format.printWidth': 9999,
      }),
    ],
    ['.vscode/extensions.json', toJson({ recommendations: ['redhat.vscode-yaml'] })],
  ]);
