import { defineTag, type Kind } from '../kind.ts';
import type { Position } from '../model.ts';
import { key } from '../tag-spec.ts';

export interface Infographic {
  type: 'infographic';
  entry: string;
  position: Position;
}

export const infographic: Kind<Infographic> = {
  tag: defineTag({
    name: 'Infographic',
    about: 'An infographic of the site.',
    holds: 'nothing',
    needs: 'narrow',
    attributes: { entry: key('infographics', 'The infographic to show.') },
    build: ({ entry }, { position }) => ({ type: 'infographic', entry, position }),
  }),
  parts: {},
  structure: ({ entry }) => [`infographic:${entry}`],
  html: ({ entry }, writer) => writer.infographic(entry) ?? '',
  example: '<Infographic entry="one-stop-shop-before-after" />',
};
