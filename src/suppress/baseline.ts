import { compareText, type Finding } from '../model/finding.ts';

/** A figure may exceed what was accepted by a tenth: a corrected sentence is no reason to report an old finding again. */
const HEADROOM = 1.1;

/** One finding that somebody has accepted for now. */
export interface BaselineEntry {
  /** Relative to the baseline's folder. */
  readonly path: string;
  readonly rule: string;
  /** 16 hexadecimal digits. */
  readonly fingerprint: string;
  /** The figure that may not grow, for rules that measure. */
  readonly most?: number;
}

/** A finding as a baseline sees it. */
export interface Fingerprinted {
  readonly finding: Finding;
  readonly entry: BaselineEntry;
}

/** What findings and a baseline have in common. */
export interface Comparison {
  /** Findings that the baseline does not hold, in their order. */
  readonly added: readonly Fingerprinted[];
  /** Findings that it holds with a figure that is smaller by more than small edits explain. */
  readonly grown: readonly (Fingerprinted & { readonly was: BaselineEntry })[];
  /** Findings that it holds, with the smaller figure of the two. */
  readonly known: readonly Fingerprinted[];
  /** Entries that no finding has any more. */
  readonly gone: readonly BaselineEntry[];
}

/** Compares findings with the entries of a baseline: each entry covers one finding. Pure. */
export function compareWithBaseline(found: readonly Fingerprinted[], entries: readonly BaselineEntry[]): Comparison {
  const open = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const added: Fingerprinted[] = [];
  const grown: (Fingerprinted & { readonly was: BaselineEntry })[] = [];
  const known: Fingerprinted[] = [];
  for (const one of found) {
    const was = open.get(keyOf(one.entry));
    open.delete(keyOf(one.entry));
    if (was === undefined) added.push(one);
    else if ((one.entry.most ?? 0) > HEADROOM * (was.most ?? Infinity)) grown.push({ ...one, was });
    else known.push({ ...one, entry: smallerOf(one.entry, was) });
  }
  return { added, grown, known, gone: [...open.values()] };
}

function smallerOf(now: BaselineEntry, was: BaselineEntry): BaselineEntry {
  return now.most !== undefined && was.most !== undefined && was.most < now.most ? was : now;
}

function keyOf({ path, rule, fingerprint }: BaselineEntry): string {
  return `${path}\n${rule}\n${fingerprint}`;
}

/** The entries of a baseline's `files`, each `rule fingerprint` or `rule fingerprint most`; what is none of them is left out. */
export function readEntries(files: ReadonlyMap<string, readonly string[]>): readonly BaselineEntry[] {
  return [...files].flatMap(([path, lines]) =>
    lines.flatMap((line): readonly BaselineEntry[] => {
      const [rule, fingerprint, most] = line.split(' ');
      if (rule === undefined || fingerprint === undefined) return [];
      return [{ path, rule, fingerprint, ...(most === undefined ? {} : { most: Number(most) }) }];
    }),
  );
}

/** The text of a baseline: a line for each finding, sorted, without a date, so that merges and reviews are easy. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const files = new Map<string, string[]>();
  for (const { path, rule, fingerprint, most } of entries) {
    const lines = files.get(path) ?? [];
    lines.push(most === undefined ? `${rule} ${fingerprint}` : `${rule} ${fingerprint} ${most}`);
    files.set(path, lines);
  }
  const sorted = [...files].toSorted(([a], [b]) => compareText(a, b)).map(([path, lines]) => [path, lines.toSorted(compareText)]);
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(sorted) }, null, 2)}\n`;
}
