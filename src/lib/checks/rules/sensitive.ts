import { isDiscreet, type Need, type Topic } from '../../views/newcomers/signs.ts';
import { createReporter, type Rule } from '../rule.ts';

/** The need that alone makes a service sensitive, where it is the main one: others stand on harmless services too. */
const SENSITIVE_NEED: Need = 'no-papers';

interface About {
  topic: Topic;
  needs?: readonly Need[];
  sensitive?: boolean;
}

/** A service whose mere name could harm whoever reads it is marked as sensitive. */
export const checkSensitive: Rule = (content, report) => {
  const refuse = createReporter(report, 'sensitive-unmarked');
  for (const { collection, facts, factsSource } of content.entries) {
    if (collection !== 'services' || !facts || !factsSource) continue;
    const { topic, needs = [], sensitive } = facts as About;
    if (sensitive) continue;
    const place = (path: (string | number)[]) => ({ file: factsSource.file, ...factsSource.position(path) });
    if (isDiscreet('topic', topic)) refuse(place(['topic']), { name: 'topic', found: topic });
    else if (needs[0] === SENSITIVE_NEED) refuse(place(['needs', 0]), { name: 'needs', found: SENSITIVE_NEED });
  }
};
