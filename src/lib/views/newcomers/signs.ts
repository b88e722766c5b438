import type { z } from 'astro/zod';
import type { need, topic } from '../../collections/services/schema.ts';
import type { Pictogram } from '../../figures/pictograms.ts';

export type Topic = z.output<typeof topic>;
export type Need = z.output<typeof need>;

/** When a newcomer comes to a topic: on the first day, in the first weeks, or after. */
export type Stage = 'today' | 'weeks' | 'later';

/** How a topic or need is recognised: its sign, on the colour of a line. */
export interface Sign {
  pictogram: Pictogram;
  /** Letter of the line whose colour it has. */
  letter: string;
}

/** Each topic, in the order in which a newcomer comes to it. */
export const topicSigns = {
  emergency: { pictogram: 'alarm', letter: 'F', stage: 'today' },
  housing: { pictogram: 'night', letter: 'F', stage: 'today' },
  health: { pictogram: 'doctor', letter: 'F', stage: 'today' },
  asylum: { pictogram: 'asylum', letter: 'D', stage: 'today' },
  papers: { pictogram: 'no-papers', letter: 'D', stage: 'today' },
  safety: { pictogram: 'help', letter: 'B', stage: 'today' },
  rights: { pictogram: 'law', letter: 'D', stage: 'today' },
  registration: { pictogram: 'papers', letter: 'D', stage: 'weeks' },
  permit: { pictogram: 'card', letter: 'D', stage: 'weeks' },
  language: { pictogram: 'language', letter: 'E', stage: 'weeks' },
  school: { pictogram: 'school', letter: 'E', stage: 'weeks' },
  money: { pictogram: 'money', letter: 'F', stage: 'weeks' },
  work: { pictogram: 'work', letter: 'C', stage: 'weeks' },
  digital: { pictogram: 'phone', letter: 'H', stage: 'weeks' },
  family: { pictogram: 'child', letter: 'G', stage: 'later' },
  women: { pictogram: 'women', letter: 'B', stage: 'later' },
  interpreting: { pictogram: 'language', letter: 'E', stage: 'later' },
  transport: { pictogram: 'travel', letter: 'H', stage: 'later' },
  'taking-part': { pictogram: 'people', letter: 'G', stage: 'later' },
} as const satisfies Record<Topic, Sign & { stage: Stage }>;

/** Each need, those that cannot wait first. */
export const needSigns = {
  'no-papers': { pictogram: 'no-papers', letter: 'D' },
  asylum: { pictogram: 'asylum', letter: 'D' },
  home: { pictogram: 'night', letter: 'F' },
  ill: { pictogram: 'doctor', letter: 'F' },
  'not-safe': { pictogram: 'help', letter: 'B' },
  children: { pictogram: 'child', letter: 'G' },
  money: { pictogram: 'money', letter: 'F' },
  work: { pictogram: 'work', letter: 'C' },
  arrived: { pictogram: 'papers', letter: 'D' },
  language: { pictogram: 'language', letter: 'E' },
  letter: { pictogram: 'letter', letter: 'H' },
  family: { pictogram: 'people', letter: 'G' },
  ukraine: { pictogram: 'house', letter: 'A' },
} as const satisfies Record<Need, Sign>;

export const topics = Object.keys(topicSigns) as Topic[];
export const needs = Object.keys(needSigns) as Need[];

/** Lists whose mere name would tell others something that can harm the reader. */
const discreet: ReadonlySet<string> = new Set(['topic/safety', 'topic/papers', 'need/no-papers', 'need/not-safe']);

/** Whether the list of a topic or need must not give its subject away. */
export const isDiscreet = (way: 'topic' | 'need', key: string): boolean => discreet.has(`${way}/${key}`);
