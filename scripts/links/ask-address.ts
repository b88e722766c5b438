/** What an address answers. */
export type Verdict = 'fine' | 'secure' | 'moved' | 'gone' | 'refused' | 'unreachable';

export interface Answer {
  verdict: Verdict;
  /** The status, or why there is none. */
  reason: string;
  /** Where the page is now. */
  to?: string;
}

export interface AskOptions {
  /** Milliseconds to wait for each answer. */
  timeout: number;
  fetch?: typeof fetch;
}

/** Redirects that are followed. */
const MOST_STEPS = 5;
/** Answers to the question without a body that say nothing of the page: many servers do not know it. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 429, 500, 501, 503]);

/**
 * Asks an address whether its page is still there: first for its head alone, then for the page where that is refused.
 * An address without encryption is asked with it too.
 */
export async function askAddress(url: string, options: AskOptions): Promise<Answer> {
  const answer = await follow(url, options);
  if (!url.startsWith('http://') || answer.verdict === 'gone') return answer;
  const secure = url.replace(/^http:/, 'https:');
  const other = await follow(secure, options);
  return other.verdict === 'fine' ? { ...other, verdict: 'secure', to: secure } : answer;
}

async function follow(url: string, options: AskOptions): Promise<Answer> {
  let current = url;
  let isPermanent = false;
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    let response: Response;
    try {
      response = await ask(current, options);
    } catch (error) {
      return { verdict: 'unreachable', reason: describe(error) };
    }
    const { status, headers } = response;
    const location = headers.get('location');
    if (status < 300 || status >= 400 || location === null) return judge(status, isPermanent ? current : undefined);
    if (!URL.canParse(location, current)) return { verdict: 'refused', reason: `${status} without an address` };
    isPermanent ||= status === 301 || status === 308;
    current = new URL(location, current).href;
  }
  return { verdict: 'refused', reason: `more than ${MOST_STEPS} redirects` };
}

async function ask(url: string, { timeout, fetch: send = fetch }: AskOptions): Promise<Response> {
  const request = (method: string) =>
    send(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: { 'User-Agent': 'Passerelle-link-check/1.0', Accept: 'text/html, */*;q=0.5' },
    });
  const head = await request('HEAD');
  if (!ASK_AGAIN.has(head.status)) return head;
  const page = await request('GET');
  await page.body?.cancel();
  return page;
}

function judge(status: number, to: string | undefined): Answer {
  const reason = `${status}`;
  if (status === 404 || status === 410) return { verdict: 'gone', reason };
  if (status >= 400) return { verdict: 'refused', reason };
  return to === undefined ? { verdict: 'fine', reason } : { verdict: 'moved', reason, to };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  return error.cause instanceof Error ? error.cause.message : error.message;
}
