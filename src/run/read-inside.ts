import { isInside } from '../discover/posix-path.ts';
import { coreFinding } from '../model/core-findings.ts';
import type { FileHost } from '../model/file-host.ts';
import type { Finding } from '../model/finding.ts';
import { LIMITS } from '../parse/limits.ts';

/** The text of a file; `unusable` for what is there and can't be read. */
export type InsideText = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'missing' | 'unusable' };

/** Reads what lies below one root, and nothing that a link brings in from outside. Paths are absolute. */
export interface InsideReader {
  readText(path: string): Promise<InsideText>;
  /** The real path of a folder; undefined when there is none, or when a link leads out. */
  findFolder(path: string): Promise<string | undefined>;
  /** Notes that a file can't be used; `place.path` is one of `shown`. */
  reject(path: string, messageId: 'broken' | 'unread', reason: string): void;
  /** True while all that was asked for could be read. */
  isWhole(): boolean;
  /** What could not be read, once each. */
  findings(): readonly Finding[];
}

export interface InsideOptions {
  /** Absolute. */
  readonly root: string;
  /** How findings name a path. */
  readonly shown: (path: string) => string;
  /** True where a link that leads out is nobody's mistake: there is no finding then. */
  readonly allowsLinks: boolean;
}

/** A reader for one root. */
export function createInsideReader(host: FileHost, { root, shown, allowsLinks }: InsideOptions): InsideReader {
  const findings = new Map<string, Finding>();
  let isWhole = true;
  const note = (finding: Finding): void => {
    isWhole = false;
    findings.set(finding.place.path, finding);
  };
  const reject: InsideReader['reject'] = (path, messageId, reason) =>
    note(coreFinding('internal/unreadable-configuration', { place: { path: shown(path), range: null }, messageId, data: { reason } }));
  const realInside = async (path: string): Promise<string | undefined> => {
    const [real, realRoot] = [await host.realPath(path), await host.realPath(root)];
    if (real === undefined || (realRoot !== undefined && isInside(realRoot, real))) return real;
    if (allowsLinks) isWhole = false;
    else note(coreFinding('internal/outside-root', { place: { path: shown(path), range: null }, messageId: 'link' }));
    return undefined;
  };
  return {
    reject,
    isWhole: () => isWhole,
    findings: () => [...findings.values()],
    findFolder: async (path) => ((await host.kindOf(path)) === 'folder' ? realInside(path) : undefined),
    readText: async (path) => {
      if ((await host.kindOf(path)) === 'missing') return { kind: 'missing' };
      if ((await realInside(path)) === undefined) return { kind: 'unusable' };
      const read = await host.readText(path);
      if (read.kind === 'text') return { kind: 'text', text: read.text };
      reject(path, 'unread', read.kind === 'too-large' ? `is larger than ${LIMITS.fileBytes} bytes` : `can not be read (${read.reason})`);
      return { kind: 'unusable' };
    },
  };
}
