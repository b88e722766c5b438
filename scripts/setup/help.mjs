import { readFileSync } from 'node:fs';

/**
 * Prints what a command does and takes, and ends it, where its arguments ask for help. The text is the comment at the head of
 * the script: what maintainers read there and what a person reads in the terminal cannot differ.
 * @param {string} script address of the script: its `import.meta.url`
 */
export function offerHelp(script) {
  if (!process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) return;
  console.log(readHelp(readFileSync(new URL(script), 'utf8')));
  process.exit(0);
}

/**
 * The comment at the head of a script, as plain lines.
 * @param {string} source
 */
export function readHelp(source) {
  const [, comment = ''] = source.match(/^\/\*\*(.*?)\*\//s) ?? [];
  return comment
    .split('\n')
    .map((line) => line.replace(/^ *\* ?/, '').replaceAll('`', ''))
    .join('\n')
    .trim();
}
