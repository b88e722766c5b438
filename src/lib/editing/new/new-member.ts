import type { Collection } from '../../collections/collections.ts';
import type { Content } from '../../content/reading/raw.ts';
import { describeMember } from '../fields/kinds.ts';
import { addFiles } from './add-files.ts';
import type { Ask } from './ask.ts';
import { parseMemberFlags } from './flags.ts';
import { makeMember } from './member.ts';
import type { NewMessages } from './messages.ts';
import { RefusedError } from './refused-error.ts';

export interface NewContext {
  content: Content;
  /** Undefined where nobody can answer. */
  ask?: Ask;
  today: string;
  messages: NewMessages;
  /** What commands start with that are for the same content: `CONTENT_DIR=../our-town `. */
  before?: string;
}

/** Adds an entry or record. @returns what is said about it @throws `RefusedError` where the check would refuse it */
export async function addMember(collection: Collection, args: string[], context: NewContext): Promise<string> {
  const { content, today, messages, ask, before = '' } = context;
  const locales = content.registry?.locales.map(({ locale }) => locale as string) ?? [];
  const flags = parseMemberFlags(args, describeMember(collection), locales);
  const { files, isDraft, key } = await makeMember({
    content,
    collection,
    flags,
    today,
    messages,
    ...(ask && !flags.yes && { ask }),
  });
  const errors = await addFiles(content, files, today);
  if (errors.length > 0) throw new RefusedError(errors);
  const [first = '', ...others] = [...files.keys()];
  const [text = first, ...stubs] = others;
  const next = [
    ...(others.length > 0 ? [messages.write(text)] : []),
    ...stubs.map((file) => messages.translate(file, `${collection}/${key}`, file.split('.').at(-2) ?? '')),
    ...(isDraft ? [messages.publish(first)] : []),
    messages.preview(before),
  ];
  return describe(messages, [...files.keys()], next);
}

/** The files that were written, and what comes next. */
export const describe = (messages: NewMessages, files: readonly string[], next: readonly string[]): string =>
  [
    messages.written,
    ...files.map((file) => `  ${file}`),
    '',
    messages.next,
    ...next.map((line, index) => `  ${index + 1}. ${line}`),
  ].join('\n');
