import type { Answer } from './ask-address.ts';
import type { OutwardAddress } from './find-addresses.ts';

export interface AskedAddress extends OutwardAddress, Answer {}

export interface Pace {
  /** Hosts that are asked at once; each hears one question at a time. */
  hosts: number;
  /** Milliseconds between two questions to a host. */
  pause: number;
}

/** Asks all addresses and gives their answers in the order of the addresses. No host is asked twice at once. */
export async function askAll(
  addresses: readonly OutwardAddress[],
  ask: (url: string) => Promise<Answer>,
  { hosts, pause }: Pace,
): Promise<AskedAddress[]> {
  const answers = new Map<OutwardAddress, Answer>();
  const queues = [...Map.groupBy(addresses, ({ url }) => new URL(url).host).values()];
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, address] of queue.entries()) {
        if (index > 0) await new Promise((resolve) => setTimeout(resolve, pause));
        answers.set(address, await ask(address.url));
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, work));
  return addresses.flatMap((address) => {
    const answer = answers.get(address);
    return answer ? [{ ...address, ...answer }] : [];
  });
}
