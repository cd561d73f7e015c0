/** Reads the access logs of nginx and Apache (combined) and of IIS (W3C) into the same visits. Pure. */

export interface Visit {
  /** Tells visitors of one log apart; it is never written anywhere. */
  client: string;
  /** As the server wrote it; tells days apart, no more. */
  day: string;
  /** Path and query as they were asked for. */
  address: string;
  /** The page the reader came from, or ''. */
  referrer: string;
}

const quoted = '"((?:[^"\\\\]|\\\\.)*)"';
const combined = new RegExp(`^(\\S+) .*?\\[([^:\\]]+)[^\\]]*\\] ${quoted} (\\d{3}) \\S+(?: ${quoted} ${quoted})?`);

/** Those that read pages to index or watch them ask nothing. */
const robots = /bot|crawl|spider|slurp|monitor|curl|wget|headless/i;

/** @returns a reader of lines, in order: the fields of IIS are named by a line above them */
export function accessLogReader(): (line: string) => Visit | undefined {
  let fields: string[] = [];
  return (line) => {
    if (line.startsWith('#')) {
      fields = /^#Fields: (.*)$/.exec(line)?.[1]?.trim().split(/\s+/) ?? fields;
      return undefined;
    }
    return fields.length > 0 ? fromIis(line, fields) : fromCombined(line);
  };
}

function fromCombined(line: string): Visit | undefined {
  const [, client = '', day = '', request = '', status = '', referrer = '', agent = ''] = combined.exec(line) ?? [];
  const [method, address = ''] = request.split(' ');
  return served(method, status, agent) ? { client, day, address, referrer: present(referrer) } : undefined;
}

function fromIis(line: string, fields: readonly string[]): Visit | undefined {
  const values = line.split(' ');
  const valueOf = (name: string): string => present(values[fields.indexOf(name)] ?? '');
  if (!served(valueOf('cs-method'), valueOf('sc-status'), valueOf('cs(User-Agent)'))) return undefined;
  const query = valueOf('cs-uri-query');
  return {
    client: valueOf('c-ip'),
    day: valueOf('date'),
    address: `${valueOf('cs-uri-stem')}${query === '' ? '' : `?${query}`}`,
    referrer: valueOf('cs(Referer)'),
  };
}

/** A page that was asked for by a person and was there: a status of 304 is a page that the browser still had. */
function served(method: string | undefined, status: string, agent: string): boolean {
  return method === 'GET' && /^[23]/.test(status) && !robots.test(agent);
}

/** Both kinds of log write a hyphen for nothing. */
function present(value: string): string {
  return value === '-' ? '' : value;
}
