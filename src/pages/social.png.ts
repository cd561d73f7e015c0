import sharp from 'sharp';
import { socialPicture } from '#src/knowledge/social-picture.ts';

export async function GET(): Promise<Response> {
  const png = await sharp(Buffer.from(socialPicture.svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
  return new Response(new Uint8Array(png));
}
