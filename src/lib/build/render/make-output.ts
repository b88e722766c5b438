import { isPage, type Output } from '../../outputs/output.ts';
import type { ReadId } from '../../outputs/read-ids.ts';
import type { SiteInputs } from '../../outputs/site-inputs.ts';
import { trackReads } from '../../outputs/track-reads.ts';
import { hashOutputInput, type MadeOutput } from '../cache/output-cache.ts';
import type { OutputStore } from '../cache/output-store.ts';
import type { Renderer } from './renderer.ts';

/**
 * Makes one output and puts its bytes into the store.
 * @throws where it cannot be made: which file, and why
 */
export async function makeOutput(
  output: Output,
  inputs: SiteInputs,
  renderer: Renderer,
  store: OutputStore,
): Promise<MadeOutput> {
  const reads = new Set<ReadId>();
  const tracked = trackReads(inputs, (id) => reads.add(id));
  try {
    const bytes = isPage(output) ? await renderer(output, tracked) : await output.make(tracked);
    return { input: hashOutputInput(output), stored: store.write(bytes), reads: [...reads] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(reason.includes(output.file) ? reason : `/${output.file}: ${reason}`, { cause: error });
  }
}
