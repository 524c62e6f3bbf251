import type { ComposeSources } from '../compose/compose-agent.ts';
import { listSources } from '../compose/compose-agent.ts';
import { folderChoices } from '../discover/default-folder.ts';
import { findAgentFiles, type Discovery } from '../discover/find-agent-files.ts';
import { isInside, joinPath, parentOf, relativePath } from '../discover/posix-path.ts';
import { readSource } from '../discover/read-source.ts';
import type { AgentDocument } from '../model/agent-document.ts';
import type { FileHost } from '../model/file-host.ts';
import { compareText } from '../model/finding.ts';
import type { SourceText } from '../model/report.ts';
import { parseAgent } from '../parse/parse-agent.ts';
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

async function readFolders(host: FileHost, paths: readonly string[]): Promise<ComposeSources> {
  const discovery = await findAgentFiles(host, paths);
  const read = await readAll(host, [...discovery.linted, ...discovery.context]);
  const agents: readonly AgentDocument[] = read.map(parseAgent);
  return { agents, packs: await readAll(host, await findPacks(host, discovery)) };
}

async function readAll(host: FileHost, paths: readonly string[]): Promise<readonly SourceText[]> {
  const read = await mapConcurrently(paths.toSorted(compareText), MOST_READS, (path) => readSource(host, path));
  return read.flatMap((result) => (result.kind === 'text' ? [result.source] : []));
}

/** Packs below the collections' folders, and in the `rules` folders above them up to the git root. */
async function findPacks(host: FileHost, { collections }: Discovery): Promise<readonly string[]> {
  const cwd = host.resolve('.');
  const packs = new Map<string, string>();
  for (const { folder } of collections) {
    const absolute = host.resolve(folder);
    const root = (await host.gitRootOf(absolute)) ?? absolute;
    const places = [absolute, ...foldersAbove(absolute, root)].map((place, index) => ({
      place,
      shown: index === 0 ? folder : folder.startsWith('/') ? place : relativePath(cwd, place),
      pattern: index === 0 ? '**/rules/*.rules.yaml' : 'rules/*.rules.yaml',
    }));
    for (const { place, shown, pattern } of places) {
      for (const entry of await host.glob(place, [pattern])) {
        const found = joinPath(place, entry.path);
        if (packs.has(found) || (entry.isLink && !(await leadsInside(host, found, root)))) continue;
        packs.set(found, joinPath(shown, entry.path));
      }
    }
  }
  return [...packs.values()];
}

/** The folders around a folder, nearest first, up to and with the root. */
function foldersAbove(folder: string, root: string): readonly string[] {
  const above: string[] = [];
  for (let at = folder; at !== root && isInside(root, at); at = parentOf(at)) above.push(parentOf(at));
  return above;
}

async function leadsInside(host: FileHost, path: string, root: string): Promise<boolean> {
  const real = await host.realPath(path);
  const realRoot = await host.realPath(root);
  return real !== undefined && realRoot !== undefined && isInside(realRoot, real);
}
