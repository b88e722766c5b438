import { fields } from './en/fields.ts';
import { files } from './en/files.ts';
import { markdown } from './en/markdown.ts';
import { site } from './en/site.ts';
import { tags } from './en/tags.ts';
import { texts } from './en/texts.ts';
import type { Messages } from './message.ts';

/** Every message in English. */
export const en: Messages = { ...files, ...fields, ...tags, ...markdown, ...texts, ...site };
