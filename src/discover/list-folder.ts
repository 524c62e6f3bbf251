import type { FileHost } from '../model/file-host.ts';
import type { Finding } from '../model/finding.ts';
import { coreFinding } from '../model/core-findings.ts';
import { isInside, joinPath, parentOf } from './posix-path.ts';

const MOST_LINKED_FOLDERS = 1000;

/** An agent file on its way to be read, or a folder on its way to be listed. */
export interface FoundFile {
  /** As reported: the given path joined with the relative one. */
  readonly path: string;
  /** Absolute, links not resolved: says which collection it belongs to. */
  readonly absolute: string;
  /** Absolute, links resolved: says whether two paths are one file. */
  readonly real: string;
  /** True when a link below the given path led to it. */
  readonly isLinked: boolean;
}

export interface Listing {
  readonly files: readonly FoundFile[];
  readonly findings: readonly Finding[];
}

/** True for the files that Claude Code reads as agents: `.md` in lower case. */
export function isAgentFileName(path: string): boolean {
  return path.endsWith('.md');
}

/**
 * Every agent file below a folder, or of those entries that match `pattern`. Links are followed when they lead
 * inside one of the roots; others become findings. Cycles end, and no more than 1000 linked folders are listed.
 */
export async function listFolder(
  host: FileHost,
  folder: FoundFile,
  options: { readonly roots: readonly string[]; readonly pattern?: string },
): Promise<Listing> {
  const files: FoundFile[] = [];
  const findings: Finding[] = [];
  const open: { readonly folder: FoundFile; readonly chain: readonly string[] }[] = [{ folder, chain: [folder.real] }];
  for (let next = 0; next < open.length; next++) {
    const at = open[next];
    if (at === undefined) break;
    if (next > MOST_LINKED_FOLDERS) {
      findings.push(tooManyLinks(folder.path, open.length));
      break;
    }
    const found = await listOne(host, at.folder, options);
    files.push(...found.files);
    findings.push(...found.findings);
    if (options.pattern !== undefined) break;
    for (const linked of found.folders) {
      const isCycle = [...at.chain, parentOf(linked.link.real)].some((real) => isInside(linked.target.real, real));
      if (!isCycle) open.push({ folder: linked.target, chain: [...at.chain, linked.target.real] });
    }
  }
  return { files, findings };
}

interface FolderListing extends Listing {
  readonly folders: readonly { readonly link: FoundFile; readonly target: FoundFile }[];
}

async function listOne(
  host: FileHost,
  folder: FoundFile,
  options: { readonly roots: readonly string[]; readonly pattern?: string },
): Promise<FolderListing> {
  const files: FoundFile[] = [];
  const findings: Finding[] = [];
  const folders: { link: FoundFile; target: FoundFile }[] = [];
  for (const entry of await host.glob(folder.absolute, [options.pattern ?? '**/*'])) {
    if (entry.isFolder || (!entry.isLink && !isAgentFileName(entry.path))) continue;
    const found = below(folder, entry.path);
    const target = entry.isLink ? await followLink(host, found, options.roots) : ({ kind: 'file', found } as const);
    if (target.kind === 'file') files.push(target.found);
    if (target.kind === 'folder') folders.push({ link: found, target: target.found });
    if (target.kind === 'finding') findings.push(target.finding);
  }
  return { files, findings, folders };
}

function below(folder: FoundFile, path: string): FoundFile {
  return {
    path: joinPath(folder.path, path),
    absolute: joinPath(folder.absolute, path),
    real: joinPath(folder.real, path),
    isLinked: folder.isLinked,
  };
}

type LinkTarget =
  | { readonly kind: 'file' | 'folder'; readonly found: FoundFile }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'nothing' };

/** Where a link leads, as far as that may be read. */
export async function followLink(host: FileHost, link: FoundFile, roots: readonly string[]): Promise<LinkTarget> {
  const place = { path: link.path, range: null };
  const real = await host.realPath(link.absolute);
  if (real === undefined) {
    if (!isAgentFileName(link.path)) return { kind: 'nothing' };
    const data = { reason: 'the link leads nowhere' };
    return { kind: 'finding', finding: coreFinding('internal/unreadable-file', { place, messageId: 'unreadable', data }) };
  }
  const kind = await host.kindOf(link.absolute);
  if (kind !== 'folder' && !isAgentFileName(link.path)) return { kind: 'nothing' };
  if (!roots.some((root) => isInside(root, real))) {
    return { kind: 'finding', finding: coreFinding('internal/outside-root', { place, messageId: 'link' }) };
  }
  return { kind: kind === 'folder' ? 'folder' : 'file', found: { ...link, real, isLinked: true } };
}

function tooManyLinks(path: string, value: number): Finding {
  const data = { limit: 'number of linked folders', value, most: MOST_LINKED_FOLDERS };
  return coreFinding('internal/limit', { place: { path, range: null }, messageId: 'exceeded', data });
}
