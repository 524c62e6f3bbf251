import { posix } from 'node:path';
import type { ScannedSource } from './scan-source.ts';

/** A chain of files that import each other in a circle when they run; undefined without one. Types do not count. */
export function findCycle(sources: readonly ScannedSource[]): readonly string[] | undefined {
  const targets = new Map(sources.map((source) => [source.path, targetsOf(source)]));
  const done = new Set<string>();
  for (const { path } of sources) {
    const cycle = cycleFrom(path, [], targets, done);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

function cycleFrom(
  path: string,
  chain: readonly string[],
  targets: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] | undefined {
  if (chain.includes(path)) return [...chain.slice(chain.indexOf(path)), path];
  if (done.has(path)) return undefined;
  for (const target of targets.get(path) ?? []) {
    const cycle = cycleFrom(target, [...chain, path], targets, done);
    if (cycle !== undefined) return cycle;
  }
  done.add(path);
  return undefined;
}

function targetsOf(source: ScannedSource): readonly string[] {
  const relative = source.runtimeImports.filter((specifier) => specifier.startsWith('.'));
  return relative.map((specifier) => posix.join(posix.dirname(source.path), specifier));
}
