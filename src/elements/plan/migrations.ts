/** Version of the shape of a plan, in the browser and in files. */
export const PLAN_VERSION = 2;

type OldAction = { when?: unknown } & Record<string, unknown>;
type OldContent = { actions?: OldAction[] } & Record<string, unknown>;
type OldPlan = { content?: OldContent; closed?: { content?: OldContent }[] } & Record<string, unknown>;

/** Version 1 had one day per action, `when`: the day by which it is done. */
export function migratePlanFrom1(value: unknown): unknown {
  const plan = value as OldPlan;
  return {
    ...plan,
    content: migrateContent(plan.content),
    closed: (plan.closed ?? []).map((version) => ({ ...version, content: migrateContent(version.content) })),
  };
}

const migrateContent = (content: OldContent | undefined): unknown => ({
  ...content,
  actions: (content?.actions ?? []).map(({ when, ...action }) => ({ ...action, start: '', end: when ?? '' })),
});
