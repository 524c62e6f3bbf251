import { checkSources } from '../compose/check-sources.ts';
import { readSource } from '../discover/read-source.ts';
import type { AgentSource } from '../model/agent-document.ts';
import type { FileHost } from '../model/file-host.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { createLineIndex, type LineIndex } from '../model/line-index.ts';
import type { SourceText } from '../model/report.ts';
import { findDirectives, yamlComments } from '../parse/find-directives.ts';
import { parseSource } from '../parse/parse-source.ts';
import { applyDirectives } from '../suppress/apply-directives.ts';
import { asPlanned } from './as-planned.ts';
import { checkComposed } from './check-composed.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { splitPacks } from './render-sources.ts';
import type { PlannedRun } from './plan-files.ts';

const MOST_READS = 8;

/** What merging the sources of a run finds. */
export interface PackCheck {
  /** In packs, without those that directives disable, and in agent files, where directives are not applied yet. */
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  /** Line index of every pack that was read. */
  readonly lines: ReadonlyMap<string, LineIndex>;
}

/**
 * Merges every source of a run with its rule packs, and looks at packs that nobody uses. Severities and directives are the
 * user's. Packs of a collection of which only some files were given are read, not reported.
 * @param sources the agent files that can be sources
 */
export async function checkPacks(
  host: FileHost,
  run: PlannedRun,
  { sources, knownRules }: { readonly sources: readonly SourceText[]; readonly knownRules: ReadonlySet<string> },
): Promise<PackCheck> {
  const read = await mapConcurrently(run.packs, MOST_READS, async (pack) => ({ pack, read: await readSource(host, pack.path) }));
  const texts = new Map(read.flatMap(({ pack, read: found }) => (found.kind === 'text' ? [[pack.path, found.source.text] as const] : [])));
  const unreadable = read.flatMap(({ pack, read: found }) => (found.kind === 'text' || !isReported(pack, run) ? [] : [found.finding]));
  const found = [...findInCollections(run, { sources: sources.map(parseSource), texts }), ...unreadable];
  const planned = [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()].flatMap((finding) =>
    asPlanned(finding, run.planFor(finding.place.path)),
  );
  const inPacks = run.packs
    .filter((pack) => isReported(pack, run))
    .map((pack) => {
      const text = texts.get(pack.path) ?? '';
      return applyDirectives({
        path: pack.path,
        findings: planned.filter(({ place }) => place.path === pack.path),
        directives: findDirectives(yamlComments(text, 0), text),
        lines: createLineIndex(text),
        knownRules,
        skipsPlugins: run.skipsPlugins,
        activeRules: new Set(run.planFor(pack.path).rules.map(({ rule }) => rule.id)),
      });
    });
  const packPaths = new Set(run.packs.map(({ path }) => path));
  return {
    findings: [...planned.filter(({ place }) => !packPaths.has(place.path)), ...inPacks.flatMap((pack) => pack.findings)].toSorted(
      compareFindings,
    ),
    suppressed: inPacks.reduce((sum, pack) => sum + pack.suppressed, 0),
    lines: new Map([...texts].map(([path, text]) => [path, createLineIndex(text)])),
  };
}

function findInCollections(
  run: PlannedRun,
  { sources, texts }: { readonly sources: readonly AgentSource[]; readonly texts: ReadonlyMap<string, string> },
): readonly Finding[] {
  const linted = new Set(run.packs.filter(({ isLinted }) => isLinted).map(({ path }) => path));
  const folders = new Set([...run.collections.map(({ folder }) => folder), ...run.packs.flatMap(({ collections }) => collections)]);
  return [...folders].flatMap((folder) => {
    const own = new Set(run.collections.find((collection) => collection.folder === folder)?.paths);
    const agents = sources.filter(({ path }) => own.has(path));
    const packs = run.packs.flatMap(({ path, collections }) => {
      const text = texts.get(path);
      return text === undefined || !collections.includes(folder) ? [] : [{ path, text }];
    });
    const { toolAliases } = run.planFor(agents[0]?.path ?? folder).host;
    const inSight = { agents, ...splitPacks(packs), toolAliases };
    return [...checkSources(inSight, (path) => linted.has(path)), ...checkComposed(inSight, run.planFor)];
  });
}

/** A pack speaks for itself when it was named, or when all of a collection that sees it is linted. */
function isReported({ isNamed, collections }: PlannedRun['packs'][number], run: PlannedRun): boolean {
  return isNamed || run.collections.some(({ folder }) => collections.includes(folder) && !run.partial.has(folder));
}
