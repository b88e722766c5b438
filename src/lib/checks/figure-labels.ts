import type { Figure } from '../collections/infographics/schema.ts';

const set = (...labels: (string | undefined)[]): string[] => labels.filter((label) => label !== undefined);

/** Ids of the labels that a figure needs, in the order of its data. A new kind of figure must say its own. */
export function getFigureLabels(figure: Figure): string[] {
  switch (figure.kind) {
    case 'process':
      return figure.steps.flatMap(({ label, note }) => set(label, note));
    case 'cycle':
      return [...set(figure.centre), ...figure.steps.flatMap(({ label, note }) => set(label, note))];
    case 'comparison':
      return [
        figure.before.title,
        ...figure.before.points,
        figure.after.title,
        figure.after.hub,
        ...figure.after.points,
      ];
    case 'hierarchy':
      return [figure.top, ...figure.branches.flatMap(({ label, points }) => [label, ...points])];
    case 'timeline':
      return figure.rows.map(({ label }) => label);
    case 'bars':
      return [figure.unit, ...figure.bars.map(({ label }) => label)];
    case 'map':
      return [];
    case 'groups':
      return figure.groups.map(({ label }) => label);
    default:
      return figure satisfies never;
  }
}
