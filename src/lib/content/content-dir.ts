/** The content folder: `CONTENT_DIR` in the environment, or the project's own. */
export const contentDir = (): string => process.env['CONTENT_DIR'] || 'content';
