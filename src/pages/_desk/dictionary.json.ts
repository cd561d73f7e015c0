/** The dictionary for the desk, in the two parts in which Hunspell keeps one. */
import type { APIRoute } from 'astro';
import dictionary from 'dictionary-en';

export const GET: APIRoute = () => {
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  return Response.json({ aff: text(dictionary.aff), dic: text(dictionary.dic) });
};
