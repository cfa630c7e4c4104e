import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** Bytes of one pixel: 3 or 4. */
  depth: number;
  data: Uint8Array;
}

/** Reads a PNG as browsers write their screenshots: 8 bits a channel, not interlaced. */
export function readPicture(path: string): Picture {
  const file = readFileSync(path);
  const parts: Buffer[] = [];
  let [width, height, depth] = [0, 0, 0];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      depth = { 2: 3, 6: 4 }[body[9]!] ?? 0;
      if (body[8] !== 8 || !depth || body[12] !== 0) throw new Error(`${path}: a kind of PNG that is not read here.`);
    }
    if (kind === 'IDAT') parts.push(body);
    at += length + 12;
  }
  return { width, height, depth, data: unfilter(inflateSync(Buffer.concat(parts)), width * depth, height, depth) };
}

/** Each line is written as its difference to its neighbours, by one of five rules. */
function unfilter(lines: Buffer, stride: number, height: number, depth: number): Uint8Array {
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const rule = lines[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= depth ? data[at - depth]! : 0;
      const up = y > 0 ? data[at - stride]! : 0;
      const corner = x >= depth && y > 0 ? data[at - stride - depth]! : 0;
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][rule!]!;
      data[at] = lines[y * (stride + 1) + 1 + x]! + guess;
    }
  }
  return data;
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The share of pixels that differ, in the part of both that starts at the top left. */
export function differenceOf(one: Picture, other: Picture, width: number, height: number): number {
  let different = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [a, b] = [(y * one.width + x) * one.depth, (y * other.width + x) * other.depth];
      // A step that no eye sees: rounding of colours on another layer.
      if ([0, 1, 2].some((channel) => Math.abs(one.data[a + channel]! - other.data[b + channel]!) > 2)) different++;
    }
  }
  return different / (width * height);
}
