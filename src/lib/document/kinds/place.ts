import { defineTag, type Kind } from '../kind.ts';
import type { Position } from '../model.ts';
import { key } from '../tag-spec.ts';

/** A desk: address, hours and telephone. */
export interface Place {
  type: 'place';
  entry: string;
  position: Position;
}

export const place: Kind<Place> = {
  tag: defineTag({
    name: 'Place',
    about: 'Address, hours and telephone of a desk.',
    holds: 'nothing',
    needs: 'narrow',
    collections: ['services', 'pages'],
    attributes: { entry: key('places', 'The desk to show.') },
    build: ({ entry }, { position }) => ({ type: 'place', entry, position }),
  }),
  parts: {},
  structure: ({ entry }) => [`place:${entry}`],
  html: ({ entry }, writer) => writer.place(entry) ?? '',
  example: '<Place entry="example-desk" />',
};
