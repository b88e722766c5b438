import type { DevState } from '../lib/dev-server/dev-content.ts';

/**
 * The site that is being edited, between the development server and the middleware, which Vite loads as another copy of
 * the modules.
 */
const KEY = Symbol.for('passerelle.dev-site');
const shared = globalThis as typeof globalThis & { [KEY]?: () => DevState };

/** Says to the middleware where the site is. */
export const setDevSite = (getState: () => DevState): void => {
  shared[KEY] = getState;
};

/** The site as it stands; throws outside of the development server. */
export function getDevSite(): DevState {
  const getState = shared[KEY];
  if (!getState) throw new Error('There is no site: start it with "npm run dev".');
  return getState();
}
