/** What to do about an error of the disk, by its code; the place is the file or folder that it names. */
const reasons: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `The disk is full${place && `, at ${place}`}. Make room on it, and build again.`,
  EDQUOT: (place) => `The disk has no room left for you${place && `, at ${place}`}. Make room, and build again.`,
  EROFS: (place) => `${place || 'A folder'} is on a disk that is to read only. Name another folder with OUT_DIR.`,
  EACCES: (place) =>
    `You may not write ${place || 'a folder'}. Ask for the right, or name another folder with OUT_DIR.`,
  EPERM: (place) => `The system forbids a change of ${place || 'a folder'}. Name another folder with OUT_DIR.`,
  EMFILE: () => 'Too many files are open at once. Close other programs, or raise the limit ("ulimit -n 4096").',
};

/** An error in one sentence that says what to do, where that is known; otherwise its message. */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = getCode(error.message), path = '', dest } = error as NodeJS.ErrnoException & { dest?: string };
  return reasons[code]?.(dest ?? path) ?? error.message;
}

/** Errors of a program that a build starts come as words. */
const getCode = (message: string): string => /\b(ENOSPC|EDQUOT|EROFS|EMFILE)\b/.exec(message)?.[1] ?? '';
