import { addressUnderBase } from '#src/knowledge/paths.ts';

/** The address as a link on this site writes it: under the base path of the build. */
export function href(address: string): string {
  return addressUnderBase(address, import.meta.env.BASE_URL);
}
