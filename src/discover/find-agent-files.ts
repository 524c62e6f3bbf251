import { SetupError } from '../errors/setup-error.ts';
import type { FileHost } from '../model/file-host.ts';
import { compareText, type Finding } from '../model/finding.ts';
import { coreFinding } from '../model/core-findings.ts';
import { LIMITS } from '../parse/limits.ts';
import { buildCollections, type AgentCollection } from './build-collections.ts';
import { followLink, isAgentFileName, listFolder, type FoundFile, type Listing } from './list-folder.ts';
import { isPackPath } from './find-packs.ts';
import { joinPath, normalizePath, parentOf } from './posix-path.ts';
import { splitGlob } from './split-glob.ts';
import { missingPath } from './missing-path.ts';

/** What a run is about. Every path as reported; every list sorted. */
export interface Discovery {
  /** Agent files to report on. */
  readonly linted: readonly string[];
  /** Other agent files of their collections: read for facts only. */
  readonly context: readonly string[];
  /** The agents that one session sees together; a linked file may stand in two of them. */
  readonly collections: readonly AgentCollection[];
  /** Links that were not followed, files that are no agents, limits. */
  readonly findings: readonly Finding[];
  /** Rule packs that were named one by one. */
  readonly packs: readonly string[];
  /** Files that were named one by one, not found below a folder or by a glob. */
  readonly named: ReadonlySet<string>;
  /** The folders that were given, those of globs included. */
  readonly given: readonly string[];
}

/**
 * The agent files under some paths: files, folders or globs, relative to the host's working folder or absolute.
 * Throws `SetupError` `path-missing` for a path that does not exist and `usage` for more than 10 000 files.
 */
export async function findAgentFiles(host: FileHost, paths: readonly string[]): Promise<Discovery> {
  const given = [...new Set(paths.map(normalizePath))].toSorted(compareText);
  const targets = await Promise.all(given.map((path) => readGiven(host, path)));
  const roots = await rootsOf(host, targets);
  const found: FoundFile[] = [];
  const findings: Finding[] = [];
  const packs = targets.flatMap(({ kind, path }) => (kind === 'file' && isPackPath(path) ? [path] : []));
  for (const target of targets) {
    if (packs.includes(target.path)) continue;
    const listing = await expand(host, target, roots);
    found.push(...listing.files);
    findings.push(...listing.findings);
    if (found.length > LIMITS.files) throw tooMany(target.path);
  }
  const folders = targets.flatMap((target) => (target.kind === 'folder' ? [target.folder] : []));
  const collected = await buildCollections(host, { found, folders, roots });
  if (collected.linted.length + collected.context.length > LIMITS.files) throw tooMany(given.join(' '));
  const named = new Set(targets.flatMap((target) => (target.kind === 'file' ? [target.path] : [])));
  const around = targets.flatMap((target) => (target.kind === 'file' ? [] : [target.folder.path]));
  return { ...collected, findings: uniqueFindings(findings), packs, named, given: [...new Set(around)] };
}

type Given =
  | { readonly kind: 'file'; readonly path: string; readonly absolute: string }
  | { readonly kind: 'folder'; readonly path: string; readonly folder: FoundFile }
  | { readonly kind: 'glob'; readonly path: string; readonly folder: FoundFile; readonly pattern: string };

async function readGiven(host: FileHost, path: string): Promise<Given> {
  const absolute = host.resolve(path);
  const kind = await host.kindOf(path);
  if (kind === 'folder') return { kind: 'folder', path, folder: await foundFolder(host, path) };
  if (kind !== 'missing' || (await isBrokenLink(host, path))) return { kind: 'file', path, absolute };
  const glob = splitGlob(path);
  if (glob === undefined) throw await missingPath(host, path);
  if ((await host.kindOf(glob.folder)) !== 'folder') throw await missingPath(host, glob.folder);
  return { kind: 'glob', path, folder: await foundFolder(host, glob.folder), pattern: glob.pattern };
}

async function isBrokenLink(host: FileHost, path: string): Promise<boolean> {
  const absolute = host.resolve(path);
  const entries = await host.glob(parentOf(absolute), ['*']);
  return entries.some((entry) => entry.isLink && joinPath(parentOf(absolute), entry.path) === absolute);
}

async function foundFolder(host: FileHost, path: string): Promise<FoundFile> {
  const absolute = host.resolve(path);
  return { path, absolute, real: (await host.realPath(path)) ?? absolute, isLinked: false };
}

/** Real folders that links may lead into: the git roots around the given paths, and the given paths themselves. */
async function rootsOf(host: FileHost, targets: readonly Given[]): Promise<readonly string[]> {
  const roots = new Set<string>();
  for (const target of targets) {
    const folder = target.kind === 'file' ? parentOf(target.absolute) : target.folder.absolute;
    const real = await host.realPath(folder);
    if (real !== undefined) roots.add(real);
    const gitRoot = await host.gitRootOf(folder);
    const realGitRoot = gitRoot === undefined ? undefined : await host.realPath(gitRoot);
    if (realGitRoot !== undefined) roots.add(realGitRoot);
  }
  return [...roots].toSorted(compareText);
}

async function expand(host: FileHost, target: Given, roots: readonly string[]): Promise<Listing> {
  switch (target.kind) {
    case 'folder':
      return listFolder(host, target.folder, { roots });
    case 'glob':
      return listFolder(host, target.folder, { roots, pattern: target.pattern });
    case 'file':
      return expandFile(host, target, roots);
    default:
      return target satisfies never;
  }
}

async function expandFile(
  host: FileHost,
  target: { readonly path: string; readonly absolute: string },
  roots: readonly string[],
): Promise<Listing> {
  const { path, absolute } = target;
  if (!isAgentFileName(path)) {
    const place = { path, range: null };
    return { files: [], findings: [coreFinding('internal/skipped-file', { place, messageId: 'extension' })] };
  }
  const followed = await followLink(host, { path, absolute, real: absolute, isLinked: false }, roots);
  if (followed.kind === 'file') return { files: [{ ...followed.found, isLinked: false }], findings: [] };
  return { files: [], findings: followed.kind === 'finding' ? [followed.finding] : [] };
}

function uniqueFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.rule}\n${finding.messageId}\n${finding.place.path}`, finding])).values()];
}

function tooMany(path: string): SetupError {
  return new SetupError('usage', `more than ${LIMITS.files} agent files under ${path}`, { hint: 'give a smaller folder' });
}
