import { coreFinding } from '../model/core-findings.ts';
import type { FileHost, ReadResult } from '../model/file-host.ts';
import type { Finding } from '../model/finding.ts';
import type { LoadVerdict } from '../model/load.ts';
import type { SourceText } from '../model/report.ts';
import { LIMITS } from '../parse/limits.ts';

/** A file's text, or why there is none with what that means for Claude Code. */
export type ReadSource =
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'skipped'; readonly load: LoadVerdict; readonly finding: Finding };

/** What a read gave, as a source: hosts may decode and hash when they are asked to. */
function toSource(path: string, read: Extract<ReadResult, { readonly kind: 'text' }>): SourceText {
  return {
    path,
    get text() {
      return read.text;
    },
    get digest() {
      return read.digest;
    },
  };
}

/** Reads an agent file by its path as reported. Never throws: what can't be read is a finding. */
export async function readSource(host: FileHost, path: string): Promise<ReadSource> {
  const read = await host.readText(path);
  const place = { path, range: null };
  switch (read.kind) {
    case 'text':
      return { kind: 'text', source: toSource(path, read) };
    case 'too-large': {
      const data = { limit: 'size in bytes', value: read.bytes, most: LIMITS.fileBytes };
      const finding = coreFinding('internal/limit', { place, messageId: 'exceeded', data });
      return { kind: 'skipped', load: { verdict: 'skipped', reason: 'too-large', as: null }, finding };
    }
    case 'unreadable': {
      const finding = coreFinding('internal/unreadable-file', { place, messageId: 'unreadable', data: { reason: read.reason } });
      return { kind: 'skipped', load: { verdict: 'skipped', reason: null, as: null }, finding };
    }
    default:
      return read satisfies never;
  }
}
