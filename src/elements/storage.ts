/** One kind of thing saved on the device. Each area has its own version, so that one can change without the others. */
export interface Area<T> {
  /** Name under which it is saved; never changes. */
  name: string;
  /** Version of the shape that the code writes now, 1 or more. */
  version: number;
  /** Leads from the shape of version n to that of version n + 1, under the key n. */
  migrations: Readonly<Record<number, (value: unknown) => unknown>>;
  /** What a reader has who has saved nothing. */
  getEmpty(): T;
  /** The value if it has the shape of the present version; undefined if not. */
  parse(value: unknown): T | undefined;
}

/**
 * How the last reading went. `unreadable`: the value is broken, and is set aside before anything is written.
 * `newer`: a later version of the site wrote it, and it stays untouched.
 */
export type ReadState = 'empty' | 'read' | 'unreadable' | 'newer';

/** Reads and writes one area. Nothing here throws: without storage, work goes on in memory. */
export interface Store<T> {
  /** The value saved; the empty value where there is none that can be read. */
  read(): T;
  /** How reading goes now. */
  getState(): ReadState;
  /**
   * Changes what is saved, starting from what any tab wrote last.
   * False when the device did not save it: it then lives as long as this page, and the reader should save a file.
   */
  update(change: (value: T) => T): boolean;
  /** Forgets the area. */
  clear(): void;
  /** Calls back when another tab has changed the area, or when the page is shown again from the browser's memory. */
  onChange(listener: () => void): void;
}

/** The part of `localStorage` that is used. */
export type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What the names of all areas begin with on the device. */
export const PREFIX = 'passerelle.';
const ASIDE = '.aside';

/** Opens an area. A browser can refuse `localStorage` even to be named: hence a function that gives it. */
export function openStore<T>(area: Area<T>, getDevice: () => Device = () => localStorage): Store<T> {
  const key = PREFIX + area.name;
  /** What the device did not take, as long as the page lives. */
  let unkept: { value: T } | undefined;
  const load = (): Loaded<T> => loadValue(area, attempt(() => getDevice().getItem(key)) ?? null);
  return {
    read: () => unkept?.value ?? load().value,
    getState: () => load().state,
    update(change) {
      const { state, raw, value: kept } = load();
      const value = change(unkept?.value ?? kept);
      const isKept = attempt(() => {
        if (state === 'newer') return false;
        if (state === 'unreadable' && raw !== null) getDevice().setItem(key + ASIDE, raw);
        getDevice().setItem(key, JSON.stringify({ version: area.version, value }));
        return true;
      });
      unkept = isKept ? undefined : { value };
      return isKept === true;
    },
    clear() {
      unkept = undefined;
      attempt(() => getDevice().removeItem(key));
    },
    onChange(listener) {
      addEventListener('storage', (event) => {
        if (event.key === key || event.key === null) listener();
      });
      addEventListener('pageshow', (event) => {
        if (event.persisted) listener();
      });
    },
  };
}

interface Loaded<T> {
  state: ReadState;
  raw: string | null;
  value: T;
}

function loadValue<T>(area: Area<T>, raw: string | null): Loaded<T> {
  if (raw === null) return { state: 'empty', raw, value: area.getEmpty() };
  const record = attempt(() => JSON.parse(raw) as { version?: unknown; value?: unknown } | null);
  const version = record?.version;
  if (!Number.isInteger(version)) return { state: 'unreadable', raw, value: area.getEmpty() };
  if ((version as number) > area.version) return { state: 'newer', raw, value: area.getEmpty() };
  const value = attempt(() => area.parse(migrate(area, record?.value, version as number)));
  return value === undefined ? { state: 'unreadable', raw, value: area.getEmpty() } : { state: 'read', raw, value };
}

/** Leads a value of an older version to the present shape, one version at a time; files of a reader use it too. */
export function migrate<T>(area: Pick<Area<T>, 'version' | 'migrations'>, value: unknown, version: number): unknown {
  let migrated = value;
  for (let from = version; from < area.version; from += 1) {
    const step = area.migrations[from];
    if (!step) throw new Error(`There is no way from version ${from}.`);
    migrated = step(migrated);
  }
  return migrated;
}

/** The result, or undefined when the browser refuses (private window, quota, policy) or a value is broken. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
