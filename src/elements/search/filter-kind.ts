/**
 * The kind to which a search is narrowed. Newcomers’ sheets and the pages that lead to them have one name, and whoever reads it
 * looks for both. An address may ask for either.
 */
export const getFilterKind = (kind: string): string => (kind === 'newcomers' ? 'services' : kind);
