/** The picture shown where an address of the site is shared: the site's mark, drawn without a letter. */

/**
 * No text: fonts differ from machine to machine, and a build must be the same everywhere. Title and description stand
 * beside the picture in the tags.
 */
export const socialPicture = {
  width: 1200,
  height: 630,
  alt: 'A sheet of paper with lines of text above a search box',
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
  <rect width="1200" height="630" fill="#162e51"/>
  <path d="M480 90h160l80 80v230H480z" fill="#fff"/>
  <path d="M640 90v80h80z" fill="#c3cbd6"/>
  <path d="M520 215h160M520 265h160M520 315h100" stroke="#162e51" stroke-width="16"/>
  <rect x="240" y="450" width="720" height="96" rx="10" fill="#fff"/>
  <path d="M864 450h86a10 10 0 0 1 10 10v76a10 10 0 0 1-10 10h-86z" fill="#2378c3"/>
  <circle cx="906" cy="490" r="18" fill="none" stroke="#fff" stroke-width="8"/>
  <path d="M919 503l18 18" stroke="#fff" stroke-width="8"/>
</svg>`,
} as const;
