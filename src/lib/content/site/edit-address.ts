import type { Site } from './site.ts';

/**
 * The page of the repository that edits a file of the content; undefined where the network has none.
 * @param file path in the content folder: `places/welcome-desk.yaml`
 */
export function getEditAddress({ settings }: Site, file: string): string | undefined {
  const { repository, form } = settings;
  return repository && `${repository}/edit/${form?.branch ?? 'main'}/content/${file}`;
}
