/**
 * The port to listen on, from a variable of the environment.
 * @throws in plain words where it says no port
 */
export function readPort(text: string | undefined, usual: number): number {
  if (!text) return usual;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`PORT is “${text}”, which is no port: give a whole number from 0 to 65535, such as ${usual}.`);
}

const reasons: Readonly<Record<string, (port: number, host: string) => string>> = {
  EACCES: (port) => `Port ${port} is kept for programs of the system: give PORT another one, such as 4321.`,
  EADDRINUSE: (port) => `Port ${port} and those after it are taken: give PORT another one.`,
  EADDRNOTAVAIL: (_, host) => `HOST is “${host}”, which is no address of this machine: leave it out, or give 0.0.0.0.`,
  ENOTFOUND: (_, host) => `HOST is “${host}”, which nobody knows: leave it out, or give 0.0.0.0.`,
};

/** An error of listening, in words that say what to change where that is known. */
export function explainListening(error: NodeJS.ErrnoException, port: number, host = ''): Error {
  const reason = reasons[error.code ?? ''];
  return reason ? new Error(reason(port, host), { cause: error }) : error;
}
