/** How each kind of file in the built site is told to browsers. A build stops at a file that has no line here. */

export interface FileType {
  contentType: string;
  /** Text: sent as UTF-8, and worth compressing on the way. What the others hold is compressed already. */
  isText: boolean;
}

const text = (contentType: string): FileType => ({ contentType, isText: true });
const binary = (contentType: string): FileType => ({ contentType, isText: false });

/** By ending, without the dot. */
export const fileTypes: Readonly<Record<string, FileType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  json: text('application/json'),
  txt: text('text/plain'),
  xml: text('application/xml'),
  svg: text('image/svg+xml'),
  ics: text('text/calendar'),
  webmanifest: text('application/manifest+json'),
  png: binary('image/png'),
  jpg: binary('image/jpeg'),
  webp: binary('image/webp'),
  ico: binary('image/x-icon'),
  pdf: binary('application/pdf'),
  // The Pagefind index: compressed inside, WebAssembly among it.
  pagefind: binary('application/octet-stream'),
  pf_meta: binary('application/octet-stream'),
  pf_index: binary('application/octet-stream'),
  pf_fragment: binary('application/octet-stream'),
  pf_filter: binary('application/octet-stream'),
};

/** The value of the Content-Type header. */
export function contentTypeOf({ contentType, isText }: FileType): string {
  return isText ? `${contentType}; charset=utf-8` : contentType;
}

/** @returns the ending of a file's name without the dot, or undefined when it has none, as `_headers` */
export function endingOf(path: string): string | undefined {
  return /[^/]\.([^./]+)$/.exec(path)?.[1];
}
