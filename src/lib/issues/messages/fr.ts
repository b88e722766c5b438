import { fields } from './fr/fields.ts';
import { files } from './fr/files.ts';
import { markdown } from './fr/markdown.ts';
import { site } from './fr/site.ts';
import { tags } from './fr/tags.ts';
import { texts } from './fr/texts.ts';
import type { Messages } from './message.ts';

/** Every message in French. */
export const fr: Messages = { ...files, ...fields, ...tags, ...markdown, ...texts, ...site };
