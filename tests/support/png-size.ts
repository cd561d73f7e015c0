/** @returns what the header of a PNG says; not a number when it is none */
export function pngSize(file: Buffer): { width: number; height: number } {
  const isPng = file.subarray(1, 4).toString('latin1') === 'PNG';
  return isPng ? { width: file.readUInt32BE(16), height: file.readUInt32BE(20) } : { width: NaN, height: NaN };
}
