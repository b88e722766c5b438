import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../built-site.ts';
import { count, fromFaults, type Outcome } from '../outcome.ts';

interface Locked {
  version?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

const readJson = ({ project }: BuiltSite, file: string): unknown =>
  JSON.parse(readFileSync(join(project, file), 'utf8'));
const readManifest = (site: BuiltSite) => readJson(site, 'package.json') as Manifest;

/** Installed packages by path, without the project itself. */
const readLock = (site: BuiltSite): [path: string, Locked][] =>
  Object.entries((readJson(site, 'package-lock.json') as { packages: Record<string, Locked> }).packages).filter(
    ([path]) => path !== '',
  );
const toName = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Packages without a hash, and dependencies without one exact version. */
export function measureLock(site: BuiltSite): Outcome {
  const { dependencies = {}, devDependencies = {} } = readManifest(site);
  const locked = readLock(site);
  const faults = [
    ...locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')).map(([path]) => `${path}: no hash`),
    ...Object.entries({ ...dependencies, ...devDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => `${name}: ${version} is a range`),
  ];
  return fromFaults(faults, `without a hash or an exact version, of ${count(locked.length)} packages`);
}

/** Scripts of an installation that nobody has allowed. */
export function measureScripts(site: BuiltSite): Outcome {
  const { allowScripts = {} } = readManifest(site);
  const running = new Set(
    readLock(site).flatMap(([path, { hasInstallScript }]) => (hasInstallScript ? toName(path) : [])),
  );
  // A file watcher for macOS, which npm leaves out elsewhere; nothing of ours needs its script.
  const faults = [...running].filter((name) => name !== 'fsevents' && !allowScripts[name]);
  const allowed = Object.keys(allowScripts).join(', ');
  return fromFaults(faults, `packages run a script at installation that is not allowed (allowed: ${allowed})`);
}

/** Versions below which a weakness is known. */
const minimum: Readonly<Record<string, string>> = {
  astro: '7.2.8',
  sharp: '0.35.4',
  svgo: '4.1.0',
  'js-yaml': '4.3.2',
};

export function measureMinimum(site: BuiltSite): Outcome {
  const faults = readLock(site)
    .filter(([path, { version = '0' }]) => isOlder(version, minimum[toName(path)] ?? '0'))
    .map(([path, { version }]) => `${path} ${version}`);
  return fromFaults(faults, `packages with a known weakness (of ${Object.keys(minimum).join(', ')})`);
}

function isOlder(version: string, least: string): boolean {
  const [a, b] = [version, least].map((text) => text.split('.').map((part) => Number.parseInt(part, 10)));
  const index = (b ?? []).findIndex((part, at) => part !== (a?.[at] ?? 0));
  return index >= 0 && (a?.[index] ?? 0) < (b?.[index] ?? 0);
}

const readWorkflows = ({ project }: BuiltSite): [file: string, text: string][] => {
  const folder = join(project, '.github/workflows');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file): [string, string] => [
    file,
    withoutComments(readFileSync(join(folder, file), 'utf8')),
  ]);
};

const withoutComments = (text: string): string => text.replaceAll(/^\s*#.*$/gm, '');

/** Workflows that install without the lock file. */
export function measureInstallation(site: BuiltSite): Outcome {
  const workflows = readWorkflows(site);
  const faults = workflows.filter(([, text]) => /npm (?:i|install)\b|npm ci(?! --ignore-scripts)/.test(text));
  return fromFaults(
    faults.map(([file]) => file),
    `of ${workflows.length} workflows install otherwise than by npm ci --ignore-scripts`,
  );
}

/** Whether some workflow lists what the site is made of, and asks for known weaknesses. */
export function measureReleases(site: BuiltSite): Outcome {
  const text = readWorkflows(site)
    .map(([, all]) => all)
    .join('\n');
  const faults = [
    ...(/\bsbom\b/.test(text) ? [] : ['no workflow keeps a list of materials (SBOM)']),
    ...(/npm audit/.test(text) ? [] : ['no workflow asks npm audit']),
  ];
  return fromFaults(faults, 'of 2 missing: a list of materials (SBOM), npm audit');
}
