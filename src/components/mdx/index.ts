/** What <Content components> hands to writers: the list of `src/markdown/components.ts`, drawn. */
import AsOf from './AsOf.astro';
import Details from './Details.astro';
import Note from './Note.astro';

export const mdxComponents = { AsOf, Details, Note };
