import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cachedDataVersionTag } from 'node:v8';

/** The digest of bytes, of always the same length. */
export type Digest = (bytes: Buffer) => Buffer;

/** Where the compiled code of a program is kept: beside it, for this version of Node with these flags on such a machine. */
export function pathOfKeptCode(program: string): string {
  return `${program}.${process.version}-${process.platform}-${process.arch}-${cachedDataVersionTag()}.code`;
}

/**
 * The compiled code that was kept for a program; undefined where there is none, where it is damaged, and where the program has changed
 * since: V8 looks at the length of a source alone, and does not look for damage.
 */
export function readKeptCode(path: string, { program, digest }: { readonly program: string; readonly digest: Digest }): Buffer | undefined {
  try {
    if (statSync(path).mtimeMs < statSync(program).mtimeMs) return undefined;
    const file = readFileSync(path);
    const length = digest(Buffer.alloc(0)).length;
    const code = file.subarray(length);
    return digest(code).equals(file.subarray(0, length)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps compiled code, in one step, so that another run reads all of it or nothing. Nothing is kept in a folder that can't be written. */
export function keepCode(path: string, { code, digest }: { readonly code: Buffer; readonly digest: Digest }): void {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, Buffer.concat([digest(code), code]));
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
}
