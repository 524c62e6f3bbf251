import type { FileHost } from '../model/file-host.ts';
import { compareText } from '../model/finding.ts';
import { claudeAgentsAround } from './find-collections.ts';
import type { Discovery } from './find-agent-files.ts';
import { isPackPath } from './find-packs.ts';
import { isInside, parentOf, relativePath } from './posix-path.ts';

/** The discovery with only some files to report on, by absolute path; the others of their collections are read for facts. */
export async function narrowDiscovery(host: FileHost, discovery: Discovery, only: ReadonlySet<string>): Promise<Discovery> {
  const wanted = new Set<string>();
  for (const path of [...discovery.linted, ...discovery.packs, ...discovery.findings.map(({ place }) => place.path)]) {
    // A link counts as changed when what it leads to is.
    if (only.has(host.resolve(path)) || only.has((await host.realPath(path)) ?? '')) wanted.add(path);
  }
  return {
    ...discovery,
    linted: discovery.linted.filter((path) => wanted.has(path)),
    context: [...discovery.context, ...discovery.linted.filter((path) => !wanted.has(path))].toSorted(compareText),
    packs: discovery.packs.filter((path) => wanted.has(path)),
    named: new Set([...discovery.named].filter((path) => wanted.has(path))),
    findings: discovery.findings.filter(({ place }) => wanted.has(place.path)),
  };
}

/**
 * What changed files ask to look at besides the default folder: the rule packs among them, and the `.claude/agents` trees around them.
 * Only below the working folder, and relative to it; sorted.
 */
export function placesOf(host: FileHost, files: ReadonlySet<string>): readonly string[] {
  const cwd = host.resolve('.');
  const places = [...files].flatMap((file) => {
    const place = isPackPath(file) ? file : file.endsWith('.md') ? claudeAgentsAround(parentOf(file)) : undefined;
    return place === undefined || !isInside(cwd, place) ? [] : [relativePath(cwd, place)];
  });
  return [...new Set(places)].toSorted(compareText);
}
