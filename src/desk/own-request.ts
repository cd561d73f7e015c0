/** Whether a request to write comes from the desk's own page, and from nowhere else. Pure. */

interface Asked {
  method: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Address of whoever asks. */
  remoteAddress: string | undefined;
}

/** @returns the status and the reason with which a request is turned away; undefined when it may go on */
export function turnedAway({ method, headers, remoteAddress }: Asked): { status: number; wrong: string } | undefined {
  if (method !== 'POST') return { status: 405, wrong: 'only POST saves' };
  if (!isThisMachine(remoteAddress)) {
    return { status: 403, wrong: 'only the machine that the dev server runs on may save' };
  }
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  const isOwn = typeof origin === 'string' && URL.canParse(origin) && new URL(origin).host === host;
  if (!isOwn || (site !== undefined && site !== 'same-origin')) {
    return { status: 403, wrong: 'only the page of the desk may save' };
  }
  // A form of another site cannot send this type.
  if (headers['content-type'] !== 'application/json') return { status: 415, wrong: 'only application/json is read' };
  return undefined;
}

function isThisMachine(address: string | undefined): boolean {
  return address !== undefined && /^(::1$|(::ffff:)?127\.)/.test(address);
}
