import { migratePlanFrom1, PLAN_VERSION } from './migrations.ts';
import { parsePlan } from './parse-plan.ts';
import type { Plan } from './plan.ts';

/** Name of the format, in every file. */
const FORMAT = 'passerelle-plan';
/** Larger files are refused unread: a browser saves some five million characters, so that no plan comes near. */
export const FILE_LIMIT = 8_000_000;

/** Why a file is not opened. */
export type Refusal = 'size' | 'type' | 'newer' | 'damaged';

/** Writes a plan as a file that opens again. The same plan gives the same bytes. */
export const formatPlanFile = (plan: Plan, schema: string): string =>
  `${JSON.stringify({ $schema: schema, format: FORMAT, version: PLAN_VERSION, plan }, null, 2)}\n`;

/** Reads a file; older versions are led to the present one. */
export function parsePlanFile(text: string): { plan: Plan } | { refusal: Refusal } {
  if (text.length > FILE_LIMIT) return { refusal: 'size' };
  const file = parseJson(text.replace(/^\uFEFF/, ''));
  if (file?.format !== FORMAT) return { refusal: 'type' };
  const { version } = file;
  if (!Number.isInteger(version) || (version as number) < 1) return { refusal: 'damaged' };
  if ((version as number) > PLAN_VERSION) return { refusal: 'newer' };
  const plan = parseOld(version === 1 ? migratePlanFrom1 : (value) => value, file.plan);
  return plan ? { plan } : { refusal: 'damaged' };
}

function parseOld(lead: (value: unknown) => unknown, value: unknown): Plan | undefined {
  try {
    return parsePlan(lead(value));
  } catch {
    return undefined;
  }
}

function parseJson(text: string): { format?: unknown; version?: unknown; plan?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
