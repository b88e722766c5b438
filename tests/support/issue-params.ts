import type { Issue } from '../../src/lib/issues/issue.ts';

/** Parameters of an issue of any code. */
export type AnyParams = Readonly<Record<string, string | undefined>>;

/** The parameters of an issue whose code a test knows from elsewhere. */
export const getParams = ({ params }: Issue): AnyParams => params;
