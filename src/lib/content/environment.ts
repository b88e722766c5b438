import type { Settings } from '../collections/settings.ts';

/**
 * The settings of the content folder with what the environment of a deployment says:
 * `SITE_URL` is the public address, `SITE_REPOSITORY` the repository that editors contribute to,
 * `SITE_CONTACT` the address that readers write to.
 */
export const withEnvironment = (
  settings: Settings,
  environment: Readonly<Record<string, string | undefined>>,
): Settings => ({
  ...settings,
  url: environment['SITE_URL'] || settings.url,
  repository: environment['SITE_REPOSITORY'] || settings.repository,
  contact: environment['SITE_CONTACT'] || settings.contact,
});
