/** Where the choice is saved; the name begins as those of all areas do, so that all can be forgotten at once. */
const KEY = 'passerelle.slash';

/** Whether the reader turned the key `/` off. A browser that refuses storage has no choice saved. */
export function isSlashOff(): boolean {
  try {
    return localStorage.getItem(KEY) === 'off';
  } catch {
    return false;
  }
}

/** Turns the key off or on. False when the device did not save it. */
export function saveSlash(isOff: boolean): boolean {
  try {
    if (isOff) localStorage.setItem(KEY, 'off');
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
