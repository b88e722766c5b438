/** A file name without spaces, accents or capitals: `Plan du hall.PNG` → `plan-du-hall.png`. */
export const toFileName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+(?=\.|$)/g, '');
