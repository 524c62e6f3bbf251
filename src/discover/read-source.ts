import { coreFinding } from '../model/core-findings.ts';
import type { FileHost } from '../model/file-host.ts';
import type { Finding } from '../model/finding.ts';
import type { LoadVerdict } from '../model/load.ts';
import type { SourceText } from '../model/report.ts';
import { LIMITS } from '../parse/limits.ts';

/** A file's text, or why there is none with what that means for Claude Code. */
export type ReadSource =
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'skipped'; readonly load: LoadVerdict; readonly finding: Finding };

/** Reads an agent file by its path as reported. Never throws: what can't be read is a finding. */
export async function readSource(host: FileHost, path: string): Promise<ReadSource> {
  const read = await host.readText(path);
  const place = { path, range: null };
  switch (read.kind) {
    case 'text':
      return { kind: 'text', source: { path, text: read.text } };
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
