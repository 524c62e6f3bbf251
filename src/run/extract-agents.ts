import { findAgentFiles } from '../discover/find-agent-files.ts';
import { isInside, parentOf, relativePath } from '../discover/posix-path.ts';
import { SetupError } from '../errors/setup-error.ts';
import { extractPacks } from '../extract/extract-packs.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { AgentDocument } from '../model/agent-document.ts';
import type { FileHost } from '../model/file-host.ts';
import { parseAgent } from '../parse/parse-agent.ts';
import { mapConcurrently } from './map-concurrently.ts';

const MOST_READS = 8;

/** What to propose. */
export interface ExtractOptions {
  /** Name of the pack; default `shared-rules`. */
  readonly packName?: string;
}

/** A proposal, and the files that it consists of. Nothing is written. */
export interface ExtractRun {
  readonly extraction: Extraction;
  /** Packs and sources by their path below an output folder, in which the given files keep their places to each other. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Files that cannot be read whole, sorted. */
  readonly unread: readonly string[];
  /** Agents with a source that `render` refuses until it is mended: they declare more or fewer rules than they hold. Sorted by path. */
  readonly miscounted: readonly { readonly path: string; readonly declared: number; readonly held: number }[];
}

/**
 * Proposes rule packs and sources for agent files that carry copied rule blocks. Throws `SetupError`: `path-missing`,
 * and `no-agents` when no two of them carry blocks that are alike.
 */
export async function extractAgents(host: FileHost, paths: readonly string[], options: ExtractOptions = {}): Promise<ExtractRun> {
  const { linted } = await findAgentFiles(host, paths);
  const read = await mapConcurrently(linted, MOST_READS, (path) => readWhole(host, path));
  const documents = read.filter((document) => document !== undefined);
  const extraction = extractPacks(documents, options.packName ?? 'shared-rules');
  if (extraction.packs.length === 0) throw new SetupError('no-agents', 'no two of the files carry rule blocks that are alike');
  const folder = commonFolder(linted.map((path) => host.resolve(path)));
  const sources = extraction.agents.flatMap((agent) =>
    agent.outcome === 'rebuilt' ? [{ path: relativePath(folder, host.resolve(agent.path)), text: agent.text }] : [],
  );
  const packs = extraction.packs.map(({ name, text }) => ({ path: `rules/${name}.rules.yaml`, text }));
  const rebuilt = new Set(extraction.agents.flatMap(({ path, outcome }) => (outcome === 'rebuilt' ? [path] : [])));
  return {
    extraction,
    files: [...packs, ...sources],
    unread: linted.filter((_, index) => read[index] === undefined),
    miscounted: documents.filter(({ path }) => rebuilt.has(path)).flatMap(miscountOf),
  };
}

function miscountOf({ path, ruleBlock }: AgentDocument): ExtractRun['miscounted'] {
  const held = new Set(ruleBlock?.rules.map(({ number }) => number)).size;
  const wrong = ruleBlock?.declaredCounts.find(({ value }) => value !== held);
  return wrong === undefined ? [] : [{ path, declared: wrong.value, held }];
}

/** Bytes that are no UTF-8 could not be written back, so that such a file counts as unread. */
async function readWhole(host: FileHost, path: string): Promise<AgentDocument | undefined> {
  const read = await host.readText(path);
  return read.kind === 'text' && read.isLossy === undefined ? parseAgent({ path, text: read.text }) : undefined;
}

/** The innermost folder that holds all of the absolute paths. */
function commonFolder(paths: readonly string[]): string {
  let folder = parentOf(paths[0] ?? '/');
  while (!paths.every((path) => isInside(folder, path))) folder = parentOf(folder);
  return folder;
}
