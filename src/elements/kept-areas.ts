import { attempt, type Device, PREFIX } from './storage.ts';

/** Names of the areas of which the device saves something. */
export function getKeptAreas(getDevice: () => Device = () => localStorage): string[] {
  return (attempt(() => getKeys(getDevice())) ?? []).map((key) => key.slice(PREFIX.length));
}

/** Forgets everything that the site has saved on the device, also what was set aside. False when the device refuses. */
export function forgetEverything(getDevice: () => Device = () => localStorage): boolean {
  const isDone = attempt(() => {
    const device = getDevice();
    for (const key of getKeys(device)) device.removeItem(key);
    return true;
  });
  return isDone === true;
}

/** Whether the device saves anything at all: private windows and strict settings may not. */
export function isKeeping(getDevice: () => Device = () => localStorage): boolean {
  const probe = `${PREFIX}probe`;
  const isDone = attempt(() => {
    getDevice().setItem(probe, '1');
    getDevice().removeItem(probe);
    return true;
  });
  return isDone === true;
}

const getKeys = (device: Device): string[] =>
  Array.from({ length: device.length }, (_, index) => device.key(index) ?? '').filter((key) => key.startsWith(PREFIX));
