import type { Point } from '../drawing/canvas.ts';

export interface Stop extends Point {
  key: string;
  name: string;
  radius: number;
  /** Room to keep free between this stop and others like it, so that arcs can leave from each. */
  room?: number;
}

const ROUNDS = 80;

/**
 * Moves stops that would cover each other apart, as little as needed: on a map of Europe, Brussels and Schaerbeek
 * are one point.
 */
export function spreadStops(stops: readonly Stop[], gap: number): Stop[] {
  const moved = stops.map((stop) => ({ ...stop }));
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    let hasMoved = false;
    for (const [index, a] of moved.entries()) {
      for (const [step, b] of moved.slice(index + 1).entries()) {
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        const missing = a.radius + b.radius + Math.max(gap, Math.min(a.room ?? 0, b.room ?? 0)) - distance;
        if (missing <= 0.01) continue;
        hasMoved = true;
        // Stops on one spot part in a direction that depends on their order only.
        const angle = distance > 0.01 ? Math.atan2(b.y - a.y, b.x - a.x) : (index + step) * 2.4;
        // A large stop holds its ground against a small one.
        const share = b.radius ** 3 / (a.radius ** 3 + b.radius ** 3);
        a.x -= Math.cos(angle) * missing * share;
        a.y -= Math.sin(angle) * missing * share;
        b.x += Math.cos(angle) * missing * (1 - share);
        b.y += Math.sin(angle) * missing * (1 - share);
      }
    }
    if (!hasMoved) break;
  }
  return moved;
}
