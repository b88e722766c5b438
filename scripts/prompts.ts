import { autocomplete, autocompleteMultiselect, isCancel, text } from '@clack/prompts';
import type { FieldSchema } from '../src/lib/editing/fields/field-schema.ts';
import type { Ask } from '../src/lib/editing/new/ask.ts';
import type { NewMessages } from '../src/lib/editing/new/messages.ts';

/** Asks in the terminal: a list to choose from, or a line to type. */
export const createPrompts =
  (messages: NewMessages): Ask =>
  async ({ path, schema, isMany, choices }) => {
    if (choices?.length === 0) throw new Error(messages.noChoice(schema.reference ?? path));
    const message = path === 'title' ? messages.title : path;
    const answer = await (choices
      ? (isMany ? autocompleteMultiselect : autocomplete)({
          message,
          options: choices.map((choice) => ({ ...choice })),
        })
      : text({
          message: isMany ? `${message} (${messages.keys})` : message,
          validate: (value) => findFault(value ?? '', schema),
        }));
    if (isCancel(answer)) throw new Error(messages.stopped);
    const answers = Array.isArray(answer) ? answer : [answer];
    return isMany && !choices ? answers.flatMap((value) => value.split(',').map((part) => part.trim())) : answers;
  };

/** The pattern that an answer does not follow; the check says the rest in full words. */
function findFault(value: string, { pattern, minLength = 0 }: FieldSchema): string | undefined {
  if (value.trim().length < minLength) return '…';
  return pattern !== undefined && !new RegExp(pattern, 'u').test(value) ? pattern : undefined;
}
