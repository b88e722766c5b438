import { defineConfig } from 'vitest/config';

/**
 * `unit`: logic, beside its module, in seconds. `site`: what the built site promises, in a browser where needed. `engines`: the
 * same site in other browsers than Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/architecture.test.ts',
            'tests/workflows.test.ts',
          ],
          // Laying out a first PDF on a busy machine takes more than the usual five seconds.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/architecture.test.ts', 'tests/workflows.test.ts', 'tests/engines/**'],
          globalSetup: ['tests/support/build-sites.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          // Two cores: one file drives the browser while another reads the output.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/*.test.ts'],
          globalSetup: ['tests/support/build-sites.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
