/** Letters of other scripts that look like a Latin letter, beside the letter that they look like. */
const pairs: Readonly<Record<string, string>> = {
  Cyrillic: 'аaеeоoрpсcхxуyіiјjѕsһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTХXІIЅSЈJ',
  Greek: 'οoαaνvιiκkρpτtυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
};

interface Lookalike {
  latin: string;
  script: string;
}

const lookalikes = new Map<string, Lookalike>();
for (const [script, letters] of Object.entries(pairs)) {
  for (let index = 0; index < letters.length; index += 2) {
    lookalikes.set(letters.charAt(index), { latin: letters.charAt(index + 1), script });
  }
}

/** What is foreign in a name, e.g. `Stеp` with a Cyrillic е → `{ latin: 'Step', letter: 'е', script: 'Cyrillic' }`. */
export function findLookalike(name: string): { latin: string; letter: string; script: string } | undefined {
  const letter = [...name].find((character) => lookalikes.has(character));
  const found = letter === undefined ? undefined : lookalikes.get(letter);
  if (letter === undefined || found === undefined) return undefined;
  const latin = [...name].map((character) => lookalikes.get(character)?.latin ?? character).join('');
  return { latin, letter, script: found.script };
}
