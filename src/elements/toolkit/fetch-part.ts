/** A part of a file that could not be fetched: nothing is made then. */
export class PartError extends Error {
  /** What the reader knows it as. */
  readonly part: string;

  constructor(part: string, cause?: unknown) {
    super(`${part} could not be fetched.`, { cause });
    this.name = 'PartError';
    this.part = part;
  }
}

/** Fetches a file of the site. */
async function fetchPart(path: string, part: string): Promise<Response> {
  try {
    const response = await fetch(path);
    if (response.ok) return response;
    throw new Error(`${path}: ${response.status}`);
  } catch (error) {
    throw new PartError(part, error);
  }
}

/** Fetches data. */
export async function fetchJson<T>(path: string, part: string): Promise<T> {
  const response = await fetchPart(path, part);
  try {
    return (await response.json()) as T;
  } catch (error) {
    throw new PartError(part, error);
  }
}

/** Fetches the bytes of a file. */
export async function fetchBytes(path: string, part: string): Promise<Uint8Array> {
  const response = await fetchPart(path, part);
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new PartError(part, error);
  }
}
