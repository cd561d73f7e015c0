/** What to say when files cannot be written: what is wrong, where, and what to do. Pure. */

/**
 * @param place the folder that was to be written, as the person at the terminal knows it
 * @returns one line; the system's own words for a fault that nobody foresaw
 */
export function fileFault(error: unknown, place: string): string {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `No room left for ${place}: the disk or this account's share of it is full. Free some space, and build again.`;
    case 'EACCES':
    case 'EPERM':
      return `This account may not write ${place}. Give it the right to, or name another folder: OUT_DIR=…`;
    case 'EROFS':
      return `${place} is on a disk that can only be read. Name another folder: OUT_DIR=…`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `Cannot write ${place}: a part of that path is a file. Name another folder: OUT_DIR=…`;
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

/** Tools that write for us wrap the system's error, sometimes in words alone. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined && /^E[A-Z]+$/.test(code)) return code;
  return codeOf(error.cause) ?? /\b(ENOSPC|EDQUOT|EROFS)\b/.exec(error.message)?.[1];
}
