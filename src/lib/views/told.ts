import type { Text } from '../content/site/site.ts';

/** What a city asks of a practice and many do not tell, in the order of a list. */
export const toldKinds = ['cost', 'staff', 'legal-basis', 'setbacks'] as const;
export type ToldKind = (typeof toldKinds)[number];

/** What the text of an entry tells of them: on its transfer card, and in the part on what did not work. */
export function getTold({ frontmatter, summary }: Pick<Text, 'frontmatter' | 'summary'>): ToldKind[] {
  const { cost, staff, legalBasis } = 'transfer' in frontmatter ? frontmatter.transfer : {};
  const tells: Record<ToldKind, boolean> = {
    cost: cost !== undefined,
    staff: staff !== undefined,
    'legal-basis': legalBasis !== undefined,
    setbacks: summary.structure.includes('section:setbacks'),
  };
  return toldKinds.filter((kind) => tells[kind]);
}
