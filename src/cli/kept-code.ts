import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cachedDataVersionTag } from 'node:v8';

/** The digest of several stretches of bytes in a row, of always the same length. */
export type Digest = (...bytes: readonly Buffer[]) => Buffer;

/** Where the compiled code of a program is kept: beside it, for this version of Node with these flags on such a machine. */
export function pathOfKeptCode(program: string): string {
  return `${program}.${process.version}-${process.platform}-${process.arch}-${cachedDataVersionTag()}.code`;
}

/**
 * The compiled code that was kept for the source of a program; undefined where there is none, where it is damaged, and where it was made of
 * another source: V8 looks at the length of a source alone, and does not look for damage.
 */
export function readKeptCode(path: string, { source, digest }: { readonly source: Buffer; readonly digest: Digest }): Buffer | undefined {
  try {
    const file = readFileSync(path);
    const length = digest().length;
    const code = file.subarray(length);
    return digest(source, code).equals(file.subarray(0, length)) ? code : undefined;
  } catch {
    return undefined;
  }
}

interface KeptCode {
  readonly source: Buffer;
  readonly code: Buffer;
  readonly digest: Digest;
}

/** Keeps compiled code, in one step, so that another run reads all of it or nothing. Nothing is kept in a folder that can't be written. */
export function keepCode(path: string, { source, code, digest }: KeptCode): void {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, Buffer.concat([digest(source, code), code]));
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
}
