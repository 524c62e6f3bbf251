import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import type { ReadResult } from '../model/file-host.ts';
import { LIMITS } from '../parse/limits.ts';
import { reasonOf } from './system-reason.ts';

/** Reads a file of the disk by its absolute path, as `FileHost.readTextNow` says. */
export function readTextNow(path: string): ReadResult {
  try {
    // A pipe would block on open, so the kind is asked first; the handle's own size is what counts then.
    if (!statSync(path).isFile()) return { kind: 'unreadable', reason: 'not a regular file' };
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > LIMITS.fileBytes) return { kind: 'too-large', bytes: size };
      return toText(readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    return { kind: 'unreadable', reason: reasonOf(cause) };
  }
}

/** Bytes as a text, decoded and hashed when that is asked for: a run that keeps results needs the hash of every file and the text of few. */
function toText(content: Buffer): ReadResult {
  let text: string | undefined;
  let digest: string | undefined;
  return {
    kind: 'text',
    bytes: content.length,
    ...(isUtf8(content) ? {} : { isLossy: true }),
    get text() {
      return (text ??= content.toString('utf8'));
    },
    get digest() {
      return (digest ??= hash('sha256', content));
    },
  };
}
