/**
 * Takes away the line breaks that the generator sets around a CDATA section: a reader that does not trim would show them
 * in a title.
 */
export function snug(xml: string): string {
  return xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+</g, ']]><');
}
