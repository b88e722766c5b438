/** Code in fences and in backquotes, as the source of a bounded pattern with two groups: what it holds is left alone. */
export const CODE =
  '^[ \\t>]*(`{3,}(?!`)|~{3,}(?!~))[^\\n]*\\n(?:[\\s\\S]*?\\n[ \\t>]*\\1|[\\s\\S]*$)' +
  '|(?<!`)(`{1,3})(?!`)(?:[^\\n]|\\n(?![ \\t]*\\n)){1,1000}?(?<!`)\\2(?!`)';
