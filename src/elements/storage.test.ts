import { describe, expect, it } from 'vitest';
import { forgetEverything, getKeptAreas, isKeeping } from './kept-areas.ts';
import { type Area, type Device, openStore } from './storage.ts';

const notes: Area<string[]> = {
  name: 'notes',
  version: 2,
  // Version 1 was one string.
  migrations: { 1: (value) => [value] },
  getEmpty: () => [],
  parse: (value) => (Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined),
};

function createDevice(
  values: Record<string, string> = {},
  quota = Number.POSITIVE_INFINITY,
): Device & { values: Map<string, string> } {
  const map = new Map(Object.entries(values));
  return {
    values: map,
    getItem: (key) => map.get(key) ?? null,
    setItem(key, value) {
      if (value.length > quota) throw new DOMException('full', 'QuotaExceededError');
      map.set(key, value);
    },
    removeItem: (key) => void map.delete(key),
    key: (index) => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
}

const refuse = (): Device => {
  throw new DOMException('refused', 'SecurityError');
};

describe('an area', () => {
  it('is empty at first and gives back what was kept', () => {
    const device = createDevice();
    const store = openStore(notes, () => device);
    expect(store.read()).toEqual([]);
    expect(store.getState()).toBe('empty');
    expect(store.update((value) => [...value, 'a'])).toBe(true);
    expect(openStore(notes, () => device).read()).toEqual(['a']);
    expect(JSON.parse(device.values.get('passerelle.notes') ?? '')).toEqual({ version: 2, value: ['a'] });
  });

  it('adds to what another tab has written in between', () => {
    const device = createDevice();
    const [one, two] = [openStore(notes, () => device), openStore(notes, () => device)];
    one.update((value) => [...value, 'one']);
    two.update((value) => [...value, 'two']);
    expect(one.read()).toEqual(['one', 'two']);
  });

  it('migrates what an older version has kept', () => {
    const device = createDevice({ 'passerelle.notes': '{"version":1,"value":"old"}' });
    expect(openStore(notes, () => device).read()).toEqual(['old']);
  });

  it.each([
    '',
    'null',
    '7',
    '{',
    '{"version":"2","value":[]}',
    '{"version":2,"value":"x"}',
    '{"version":0,"value":"x"}',
  ])('sets %j aside as broken before it writes', (raw) => {
    const device = createDevice({ 'passerelle.notes': raw });
    const store = openStore(notes, () => device);
    expect(store.getState()).toBe('unreadable');
    expect(store.read()).toEqual([]);
    expect(store.update(() => ['new'])).toBe(true);
    expect(device.values.get('passerelle.notes.aside')).toBe(raw);
    expect(store.getState()).toBe('read');
  });

  it('leaves untouched what a later version has written', () => {
    const raw = '{"version":3,"value":{"list":["later"]}}';
    const device = createDevice({ 'passerelle.notes': raw });
    const store = openStore(notes, () => device);
    expect(store.getState()).toBe('newer');
    expect(store.update(() => ['now'])).toBe(false);
    expect(store.read()).toEqual(['now']);
    expect(device.values.get('passerelle.notes')).toBe(raw);
  });
});

describe('a device that keeps nothing', () => {
  it.each([
    ['refuses', refuse],
    ['is full', () => createDevice({}, 3)],
  ])('%s: work goes on in memory, and the caller learns of it', (_name, getDevice) => {
    const store = openStore(notes, getDevice);
    expect(store.update((value) => [...value, 'a'])).toBe(false);
    expect(store.update((value) => [...value, 'b'])).toBe(false);
    expect(store.read()).toEqual(['a', 'b']);
    store.clear();
    expect(store.read()).toEqual([]);
  });

  it('is known before anything is lost', () => {
    expect(isKeeping(refuse)).toBe(false);
    expect(isKeeping(() => createDevice())).toBe(true);
    expect(getKeptAreas(refuse)).toEqual([]);
    expect(forgetEverything(refuse)).toBe(false);
  });
});

describe('forgetting everything', () => {
  it('removes every area and what was set aside, and nothing of others', () => {
    const device = createDevice({ 'passerelle.notes': '{', 'passerelle.plans.aside': 'x', other: 'stays' });
    expect(getKeptAreas(() => device)).toEqual(['notes', 'plans.aside']);
    expect(forgetEverything(() => device)).toBe(true);
    expect([...device.values.keys()]).toEqual(['other']);
  });
});
