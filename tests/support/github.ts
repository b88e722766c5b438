import { createHash } from 'node:crypto';
import type { BrowserContext, Request, Route } from 'playwright-core';

/** Files by path in the repository, as bytes. */
export type FileBytes = Record<string, Buffer>;

/** One commit of the repository that GitHub is believed to have. */
export interface Commit {
  branch: string;
  message: string;
  files: FileBytes;
}

/** A pull request as the form asks for it. */
export interface PullRequest {
  number: number;
  title: string;
  head: string;
  base: string;
  draft: boolean;
  labels: string[];
}

type Files = Map<string, Buffer>;
interface GraphQuery {
  query: string;
  variables: Record<string, unknown> & { input?: Record<string, unknown> };
}

/** GitHub for a test: answers the form from memory, so that no request leaves the machine. */
export interface FakeGithub {
  commits: Commit[];
  pulls: PullRequest[];
  /** What was asked of GitHub: `GET /user`. */
  asked: string[];
  /** Requests to anybody else, and those that GitHub would not know here: none may leave the machine. */
  strangers: string[];
}

const REPOSITORY = '/repos/network/site';
const headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Methods': '*',
};
const DAY = '2026-11-01T00:00:00Z';
const toOid = (text: string): string => createHash('sha1').update(text).digest('hex');
const toBlobOid = (bytes: Buffer): string => toOid(`blob ${bytes.length}\0${bytes.toString('latin1')}`);

/**
 * Puts a repository with one commit on `main` in the place of GitHub, for all pages of a context.
 * @param origin address of the site, whose own requests are answered
 */
export async function fakeGithub(
  context: BrowserContext,
  origin: string,
  start: Record<string, string>,
): Promise<FakeGithub> {
  const branches = new Map<string, { oid: string; files: Files }>();
  branches.set('main', {
    oid: toOid('start'),
    files: new Map(Object.entries(start).map(([file, text]) => [file, Buffer.from(text)])),
  });
  const github: FakeGithub = { commits: [], pulls: [], asked: [], strangers: [] };
  const getBranch = (name: string) => {
    const branch = branches.get(name);
    if (!branch) throw new Error(`There is no branch ${name}.`);
    return branch;
  };
  const getFiles = (name: string): Files => getBranch(name).files;
  const findBlob = (oid: string): Buffer | undefined =>
    [...branches.values()].flatMap(({ files }) => [...files.values()]).find((bytes) => toBlobOid(bytes) === oid);

  const answerRest = (method: string, path: string, body: Record<string, unknown>): unknown => {
    if (path === '/user')
      return { id: 1, login: 'editor', name: 'Editor', email: 'editor@town.example', avatar_url: '', html_url: '' };
    if (path === REPOSITORY)
      return { private: false, owner: { type: 'Organization' }, allow_forking: true, permissions: { push: true } };
    if (path.startsWith(`${REPOSITORY}/git/trees/`)) {
      const tree = [...getFiles('main')].map(([file, bytes]) => ({
        type: 'blob',
        path: file,
        sha: toBlobOid(bytes),
        size: bytes.length,
      }));
      return { tree };
    }
    if (method === 'POST' && path === `${REPOSITORY}/pulls`) {
      const pull = { ...(body as Omit<PullRequest, 'number' | 'labels'>), number: github.pulls.length + 1, labels: [] };
      github.pulls.push(pull);
      return {
        ...pull,
        node_id: `PR${pull.number}`,
        html_url: `https://github.com/network/site/pull/${pull.number}`,
        head: { sha: getBranch(pull.head).oid },
        created_at: DAY,
        updated_at: DAY,
      };
    }
    const [, number = ''] = /\/issues\/(\d+)/.exec(path) ?? [];
    const pull = github.pulls[Number(number) - 1];
    if (!pull) return undefined;
    if (Array.isArray(body['labels'])) pull.labels = body['labels'] as string[];
    return { labels: pull.labels.map((name) => ({ name })) };
  };

  const answerGraph = ({ query, variables }: GraphQuery): Record<string, unknown> => {
    const { input = {} } = variables;
    if (query.includes('createCommitOnBranch')) return { createCommitOnBranch: { commit: commit(input) } };
    if (query.includes('createRef')) {
      branches.set(String(input['name']).replace('refs/heads/', ''), {
        oid: String(input['oid']),
        files: new Map(getFiles('main')),
      });
      return { createRef: { ref: { name: input['name'] } } };
    }
    if (query.includes('markPullRequestReadyForReview')) {
      for (const pull of github.pulls) if (`PR${pull.number}` === input['pullRequestId']) pull.draft = false;
      return { markPullRequestReadyForReview: { pullRequest: { isDraft: false } } };
    }
    if (query.includes('fork: repository'))
      return { fork: { id: 'R1' }, base: { ref: { target: { oid: getBranch('main').oid } } } };
    if (query.includes('pullRequests(')) return { repository: { pullRequests: { nodes: [], totalCount: 0 } } };
    return { repository: Object.fromEntries(answerFields(query, String(variables['branch'] ?? 'main'))) };
  };

  /** Fields with a name of their own for each file: `content_3: object(oid: "…")`. */
  const answerFields = (query: string, branch: string): [string, unknown][] => {
    const author = { name: 'Editor', email: 'editor@town.example', avatarUrl: '', user: { id: 1, login: 'editor' } };
    const node = { oid: getBranch(branch).oid, message: 'Start', author, committedDate: DAY };
    const history = { target: { history: { nodes: [node] } } };
    const named = [...query.matchAll(/(\w+_\d+):\s+(\w+)\((?:\w+: ("[^"]*"))?/g)];
    if (named.length === 0)
      return [
        ['ref', history],
        ['defaultBranchRef', { name: 'main' }],
      ];
    return named.map(([, name = '', kind, value = '""']) => {
      if (kind === 'ref') return [name, history];
      const bytes = findBlob(JSON.parse(value) as string);
      return [name, bytes && { text: bytes.toString(), isTruncated: false }];
    });
  };

  const commit = (input: Record<string, unknown>) => {
    const { branch, fileChanges, message } = input as {
      branch: { branchName: string };
      fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
      message: { headline: string };
    };
    const target = getBranch(branch.branchName);
    for (const { path } of fileChanges.deletions) target.files.delete(path);
    const added = fileChanges.additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const);
    for (const [path, bytes] of added) target.files.set(path, bytes);
    target.oid = toOid(`${target.oid}${message.headline}`);
    github.commits.push({
      branch: branch.branchName,
      message: message.headline,
      files: Object.fromEntries(added),
    });
    const shas = added.map(([, bytes], index) => [`file_${index}`, { oid: toBlobOid(bytes) }]);
    return { oid: target.oid, committedDate: DAY, ...Object.fromEntries(shas) };
  };

  const answer = (route: Route, request: Request): Promise<void> => {
    const url = new URL(request.url());
    if (url.origin === origin || url.protocol === 'blob:' || url.protocol === 'data:') return route.continue();
    if (url.origin !== 'https://api.github.com') {
      github.strangers.push(request.url());
      return route.abort();
    }
    github.asked.push(`${request.method()} ${url.pathname}`);
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    const body = (request.postDataJSON() ?? {}) as Record<string, unknown>;
    const [, oid] = /\/git\/blobs\/(\w+)$/.exec(url.pathname) ?? [];
    if (oid !== undefined) {
      return route.fulfill({
        headers: { ...headers, 'Content-Type': 'application/octet-stream' },
        body: findBlob(oid) ?? '',
      });
    }
    const json =
      url.pathname === '/graphql'
        ? { data: answerGraph(body as unknown as GraphQuery) }
        : answerRest(request.method(), url.pathname, body);
    if (json === undefined) github.strangers.push(`${request.method()} ${request.url()}`);
    return route.fulfill(json === undefined ? { status: 404, headers, json: {} } : { headers, json });
  };
  await context.route('**/*', answer);
  return github;
}
