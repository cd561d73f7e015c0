/** Made by `src/integrations/search-index.ts`. */
declare module 'virtual:search-addresses' {
  /** Paths under the site's base. */
  export const searchAddresses: import('./search/build/search-files.ts').SearchAddresses;
}

/** Made by `src/integrations/handbook.ts`. */
declare module 'virtual:handbook' {
  /** The text of a script. */
  export const script: string;
  /** JSON that may stand in a script element. */
  export const searchData: string;
}
