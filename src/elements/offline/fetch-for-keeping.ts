/**
 * Fetches a file to be saved, past every cache. Where a host answers through a redirect (`/en/x/` → `/en/x`), the answer is
 * made anew: browsers refuse a redirected one for a page that is opened without a network.
 * @throws where there is no such file or no network
 * @see https://fetch.spec.whatwg.org/#http-fetch
 */
export async function fetchForKeeping(path: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(path, { cache: 'no-store', ...(signal && { signal }) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  if (!response.redirected) return response;
  const { status, statusText, headers } = response;
  return new Response(await response.blob(), { status, statusText, headers });
}
