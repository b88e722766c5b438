import { join } from 'node:path';

/** The content folder of the project itself: any other one inherits its strings and its advice. */
export const stockContentDir = join(import.meta.dirname, '../../../../content');
