import { expect, test } from 'vitest';
import { makeSite } from '../tiny-site.ts';
import { measureContrast } from './contrast.ts';
import { measureInstallation, measureLock, measureMinimum, measureReleases, measureScripts } from './supply.ts';
import { judgeTests } from './tests.ts';

const pinned = { version: '8.0.0', integrity: 'sha512-x' };
const make = (locked: object, manifest: object = {}, workflow = 'run: npm ci --ignore-scripts') =>
  makeSite(
    {},
    {
      'package.json': JSON.stringify(manifest),
      'package-lock.json': JSON.stringify({ packages: { '': {}, 'node_modules/astro': pinned, ...locked } }),
      '.github/workflows/ci.yml': workflow,
    },
  );

test('a package without a hash and a range of versions are found', () => {
  expect(measureLock(make({})).met).toBe(true);
  expect(measureLock(make({ 'node_modules/x': { version: '1.0.0' } })).met).toBe(false);
  expect(measureLock(make({}, { dependencies: { x: '^1.0.0' } })).met).toBe(false);
});

test('a script that nobody has allowed is found', () => {
  const running = { 'node_modules/x': { ...pinned, hasInstallScript: true } };
  expect(measureScripts(make(running)).met).toBe(false);
  expect(measureScripts(make(running, { allowScripts: { x: true } })).met).toBe(true);
});

test('a version with a known weakness is found, however deep it lies', () => {
  expect(measureMinimum(make({})).met).toBe(true);
  expect(measureMinimum(make({ 'node_modules/a/node_modules/sharp': { ...pinned, version: '0.34.9' } })).met).toBe(
    false,
  );
});

test('a workflow that installs without the lock file is found, and a comment is none', () => {
  expect(measureInstallation(make({}, {}, '# after npm ci\nrun: npm ci --ignore-scripts')).met).toBe(true);
  expect(measureInstallation(make({}, {}, 'run: npm install')).met).toBe(false);
});

test('missing lists of materials and audits are found', () => {
  expect(measureReleases(make({})).met).toBe(false);
  expect(measureReleases(make({}, {}, 'run: npm run --silent sbom\nrun: npm audit')).met).toBe(true);
});

test('colours that are too close are found', () => {
  expect(measureContrast().met).toBe(true);
  const pale = { ink: '#999999', paper: '#ffffff' };
  expect(measureContrast({ light: pale, dark: pale }).met).toBe(false);
});

test('a test that fails, and a file of tests that did not run, are found', () => {
  const report = (status: string) => ({
    testResults: [{ name: '/project/a.test.ts', assertionResults: [{ status, fullName: 'it works' }] }],
  });
  expect(judgeTests(report('passed'), ['a.test.ts']).met).toBe(true);
  expect(judgeTests(report('failed'), ['a.test.ts']).met).toBe(false);
  expect(judgeTests(report('passed'), ['a.test.ts', 'b.test.ts']).met).toBe(false);
});
