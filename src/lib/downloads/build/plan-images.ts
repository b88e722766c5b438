import { hash } from '../cache/fingerprint.ts';
import type { StoredFile } from '../cache/store.ts';
import type { PlacedImage } from '../catalogue/listing.ts';
import { listShareCards } from '../formats/share/cards.ts';
import type { BuildContext } from './build-context.ts';
import type { Task } from './job-runner.ts';

/** The drawing of all share images. */
export interface ImagePlan {
  tasks(): AsyncGenerator<Task>;
  /** The images made so far, in the order of the site. */
  list(): PlacedImage[];
}

/** Plans the share images of a site: only those are drawn whose words, themes or drawing have changed. */
export function planImages({ site, store, tools, failures, part }: Omit<BuildContext, 'onProgress'>): ImagePlan {
  const all = listShareCards(site, site.relations);
  const cards = part ? all.filter(({ path }) => part.hasImage(path)) : all;
  const files: (StoredFile | undefined)[] = [];
  return {
    list: () =>
      cards.flatMap(({ path }, index) => {
        const file = files[index];
        return file ? [{ path, stored: file.name, bytes: file.bytes, sha256: file.sha256 }] : [];
      }),
    tasks: async function* () {
      for (const [index, { path, card }] of cards.entries()) {
        const key = hash(`${tools} share ${JSON.stringify(card)}`);
        files[index] = await store.find(key);
        if (files[index]) continue;
        yield {
          job: { kind: 'share', card, key },
          onResult: ({ files: [file], failure }) => {
            files[index] = file;
            if (failure) failures.add(index, `${path}: ${failure.message}`);
          },
        };
      }
    },
  };
}
