import type { ComposeSources } from '../compose/compose-agent.ts';
import { listSources } from '../compose/compose-agent.ts';
import { folderChoices } from '../discover/default-folder.ts';
import { findAgentFiles } from '../discover/find-agent-files.ts';
import { findPacks, isOverridesPath } from '../discover/find-packs.ts';
import { readSource } from '../discover/read-source.ts';
import type { FileHost } from '../model/file-host.ts';
import { compareText } from '../model/finding.ts';
import type { SourceText } from '../model/report.ts';
import { parseSource } from '../parse/parse-source.ts';
import { mapConcurrently } from './map-concurrently.ts';

const MOST_READS = 8;

/**
 * Every agent and rule pack that an agent may be merged from. Without a path: the nearest `agents` folder that holds a
 * source, else the nearest `.claude/agents`, else those of plugins. Throws what `findAgentFiles` throws.
 */
export async function readRenderSources(host: FileHost, paths: readonly string[]): Promise<ComposeSources> {
  if (paths.length > 0) return readFolders(host, paths);
  const { plain, claude, plugins } = await folderChoices(host);
  const choices = [plain, claude, plugins].filter((folders) => folders.length > 0);
  let first: ComposeSources | undefined;
  for (const folders of choices) {
    const sources = await readFolders(host, folders);
    if (listSources(sources.agents).length > 0) return sources;
    first ??= sources;
  }
  return first ?? { agents: [], packs: [] };
}

async function readFolders(host: FileHost, given: readonly string[]): Promise<ComposeSources> {
  const discovery = await findAgentFiles(host, given);
  const read = await readAll(host, [...discovery.linted, ...discovery.context]);
  const agents = read.map(parseSource);
  const paths = (await findPacks(host, discovery.collections)).map(({ path }) => path);
  const files = await readAll(host, paths);
  return { agents, ...splitPacks(files) };
}

/** Rule packs and overrides apart. */
export function splitPacks(files: readonly SourceText[]): {
  readonly packs: readonly SourceText[];
  readonly overrides: readonly SourceText[];
} {
  return { packs: files.filter(({ path }) => !isOverridesPath(path)), overrides: files.filter(({ path }) => isOverridesPath(path)) };
}

async function readAll(host: FileHost, paths: readonly string[]): Promise<readonly SourceText[]> {
  const read = await mapConcurrently(paths.toSorted(compareText), MOST_READS, (path) => readSource(host, path));
  return read.flatMap((result) => (result.kind === 'text' ? [result.source] : []));
}
