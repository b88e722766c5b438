import type { Drawing, ResolvedInfographic } from '../../book/chapter/resolved.ts';
import type { Publication } from '../../book/publication/publication.ts';

/** The infographic that a publication is about. */
export function getInfographic(publication: Publication): ResolvedInfographic {
  const key = publication.id.split('/')[1] ?? '';
  const found = publication.chapters[0]?.resolve.infographics[key];
  if (!found) throw new Error(`${publication.id} holds no infographic.`);
  return found;
}

/** Its drawing. */
export function getDrawing(publication: Publication): Drawing {
  const { picture } = getInfographic(publication);
  if ('svg' in picture) return picture;
  throw new Error(`The infographic of ${publication.id} is a file already.`);
}
