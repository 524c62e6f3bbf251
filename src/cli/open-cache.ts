import { RULE_CARDS } from '../generated/rule-cards.ts';
import type { FileHost } from '../model/file-host.ts';
import type { WrapAnalyze } from '../run/analyze.ts';
import { defaultCacheFolder, nodeCacheFile } from '../run/node-cache-file.ts';
import { openResultCache } from '../run/result-cache.ts';
import { withCache } from '../run/with-cache.ts';
import { ENGINE, isBuilt } from './engine.ts';
import type { RuleFlags } from './flags.ts';
import { sha256 } from './sha256.ts';

/** The cache of one run of a command. */
export interface CommandCache {
  /** Undefined where nothing is kept. */
  readonly wrapAnalyze: WrapAnalyze | undefined;
  /** Gives nothing any more that an earlier run kept; true where something was given. */
  distrust(): boolean;
  /** Keeps what the run has found out; called once, at its end. */
  save(): Promise<void>;
}

/** Opens the cache that the flags ask for. */
export async function openCache(
  host: FileHost,
  { cache, cacheLocation }: Pick<RuleFlags, 'cache' | 'cacheLocation'>,
): Promise<CommandCache> {
  if (cache === false || !isBuilt()) return { wrapAnalyze: undefined, distrust: () => false, save: async () => {} };
  const folder = cacheLocation === undefined ? await defaultCacheFolder(host) : host.resolve(cacheLocation);
  const builtIn = new Set(RULE_CARDS.map(({ id }) => id));
  const results = await openResultCache(nodeCacheFile(folder), { engine: `${ENGINE}-${process.versions.node}`, hash: sha256 });
  return { wrapAnalyze: withCache(results, { hash: sha256, builtIn }), distrust: results.distrust, save: () => results.save() };
}
