/** Made by `src/integrations/search-index.ts`. */
declare module 'virtual:search-addresses' {
  /** Paths under the site's base. */
  export const searchAddresses: import('./search/build/search-files.ts').SearchAddresses;
}
