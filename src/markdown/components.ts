/**
 * What writers may use beside Markdown, with the attributes each takes. All are plain text; nothing here runs code.
 * Each is drawn by the component of the same name in `src/components/mdx`.
 */
export const writersComponents: Readonly<Record<string, readonly string[]>> = {
  /** A caution, or how it is elsewhere. */
  Note: [],
  /** What only few readers need, folded away. */
  Details: ['summary'],
  /** "as of November 21, 2026": the day a figure that can change was seen. */
  AsOf: ['date'],
};
