import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cachedDataVersionTag } from 'node:v8';

/** A number that tells damaged bytes; `before` is that of the bytes that they follow. */
export type Checksum = (bytes: Buffer, before?: number) => number;

const CHECKSUM_BYTES = 4;

/** Where the compiled code of a program is kept: beside it, for this version of Node with these flags on such a machine. */
export function pathOfKeptCode(program: string): string {
  return `${program}.${process.version}-${process.platform}-${process.arch}-${cachedDataVersionTag()}.code`;
}

/**
 * The compiled code that was kept for the source of a program; undefined where there is none, where it is damaged, and where it was made of
 * another source: V8 looks at the length of a source alone, and does not look for damage.
 */
export function readKeptCode(
  path: string,
  { source, checksum }: { readonly source: Buffer; readonly checksum: Checksum },
): Buffer | undefined {
  try {
    const file = readFileSync(path);
    const code = file.subarray(CHECKSUM_BYTES);
    return checksum(code, checksum(source)) === file.readUInt32LE() ? code : undefined;
  } catch {
    return undefined;
  }
}

interface KeptCode {
  readonly source: Buffer;
  /** Makes the code, which takes a while: called once it is sure that it can be kept. */
  readonly makeCode: () => Buffer;
  readonly checksum: Checksum;
}

/** Keeps compiled code, in one step, so that another run reads all of it or nothing. Nothing is kept in a folder that can't be written. */
export function keepCode(path: string, { source, makeCode, checksum }: KeptCode): void {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, '');
    const code = makeCode();
    const head = Buffer.alloc(CHECKSUM_BYTES);
    head.writeUInt32LE(checksum(code, checksum(source)));
    writeFileSync(draft, Buffer.concat([head, code]));
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
}
