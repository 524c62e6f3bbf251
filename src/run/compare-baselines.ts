import { createHash } from 'node:crypto';
import { parentOf, relativePath } from '../discover/posix-path.ts';
import { isCoreRule, isFailure } from '../model/core-findings.ts';
import type { FileHost } from '../model/file-host.ts';
import type { Finding } from '../model/finding.ts';
import { maskSecrets } from '../model/find-secrets.ts';
import type { RulePlan } from '../model/plan.ts';
import type { RunReport } from '../model/report.ts';
import { fingerprintsOf } from '../report/fingerprints.ts';
import { allFindings } from '../report/keep-findings.ts';
import { compareWithBaseline, type BaselineEntry, type Comparison, type Fingerprinted } from '../suppress/baseline.ts';
import { groupByPath } from './assemble-report.ts';
import type { FoundBaseline } from './find-baseline.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { PlannedRun } from './plan-files.ts';

const MOST_READS = 8;
const DIGITS = 16;

/** What a run and one baseline have in common. */
export interface ComparedBaseline extends Comparison {
  /** Absolute. */
  readonly path: string;
  /** False for one that is to be written for the first time. */
  readonly exists: boolean;
  /** Entries of findings that are gone: their file was checked by their rule. */
  readonly fixed: readonly BaselineEntry[];
  /** Entries about which the run says nothing: other files, or rules that did not run. */
  readonly unchecked: readonly BaselineEntry[];
}

/** A finished run, before a baseline hides anything. */
export interface FinishedRun {
  readonly report: RunReport;
  readonly run: PlannedRun;
}

/**
 * Compares a run with the baseline of each of its files. What means that a part of the job was not done is never covered.
 * Throws what `readBaseline` throws.
 * @param baselineOf the baseline of a folder, or nothing for files that none is asked about
 */
export async function compareBaselines(
  host: FileHost,
  { report, run }: FinishedRun,
  baselineOf: (folder: string) => Promise<FoundBaseline | undefined>,
): Promise<readonly ComparedBaseline[]> {
  const folders = new Set(run.collections.map(({ folder }) => folder));
  const groups = new Map<string, { readonly exists: boolean; readonly findings: Finding[] }>();
  const findings = groupByPath(allFindings(report).filter((finding) => !isFailure(finding)));
  for (const path of new Set([...run.linted, ...findings.keys()])) {
    const found = await baselineOf(folders.has(path) ? path : parentOf(path));
    if (found === undefined) continue;
    const group = groups.get(found.path) ?? { exists: found.exists, findings: [] };
    group.findings.push(...(findings.get(path) ?? []));
    groups.set(found.path, group);
  }
  return mapConcurrently([...groups], 1, async ([path, group]) => {
    const entries = group.exists ? await (await import('./read-baseline.ts')).readBaseline(host, path) : [];
    const compared = compareWithBaseline(await fingerprint(host, group.findings, { run, folder: parentOf(path) }), entries);
    const isChecked = createCheck(host, run, parentOf(path));
    const fixed = compared.gone.filter(isChecked);
    return { ...compared, path, exists: group.exists, fixed, unchecked: compared.gone.filter((entry) => !isChecked(entry)) };
  });
}

interface FingerprintContext {
  readonly run: PlannedRun;
  /** Absolute folder of the baseline. */
  readonly folder: string;
}

async function fingerprint(
  host: FileHost,
  findings: readonly Finding[],
  { run, folder }: FingerprintContext,
): Promise<readonly Fingerprinted[]> {
  const reported = [...new Set(findings.map(({ place }) => place.path))];
  const paths = new Map(reported.map((path) => [path, relativePath(folder, host.resolve(path))]));
  const texts = new Map<string, string>();
  await mapConcurrently([...paths], MOST_READS, async ([path, relative]) => {
    const read = await host.readText(path);
    if (read.kind === 'text') texts.set(relative, maskSecrets(read.text));
  });
  const moved = findings.map((one) => ({ ...one, place: { ...one.place, path: paths.get(one.place.path) ?? one.place.path } }));
  const env = { hash: (text: string) => createHash('sha256').update(text).digest('hex'), sourceOf: (path: string) => texts.get(path) };
  const fingerprints = fingerprintsOf(moved, env);
  return findings.map((finding, index) => {
    const most = measureOf(finding, run.planFor(finding.place.path));
    const entry = { path: moved[index]?.place.path ?? '', rule: finding.rule, fingerprint: (fingerprints[index] ?? '').slice(0, DIGITS) };
    return { finding, entry: most === undefined ? entry : { ...entry, most } };
  });
}

function measureOf({ rule, data }: Finding, plan: RulePlan): number | undefined {
  const key = plan.rules.find((planned) => planned.rule.id === rule)?.rule.meta.measure;
  const value = key !== undefined && Object.hasOwn(data, key) ? data[key] : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** True for entries whose file, pack or whole collection was linted by their rule. */
function createCheck(host: FileHost, run: PlannedRun, folder: string): (entry: BaselineEntry) => boolean {
  const whole = run.collections.filter((collection) => !run.partial.has(collection.folder)).map((collection) => collection.folder);
  const packs = run.packs.filter(({ isLinted }) => isLinted).map(({ path }) => path);
  const reported = new Map([...run.linted, ...whole, ...packs].map((path) => [relativePath(folder, host.resolve(path)), path]));
  const active = new Map<RulePlan, ReadonlySet<string>>();
  return ({ path, rule }) => {
    const found = reported.get(path);
    if (found === undefined) return false;
    const plan = run.planFor(found);
    const ids = active.get(plan) ?? new Set(plan.rules.map((planned) => planned.rule.id));
    active.set(plan, ids);
    return isCoreRule(rule) || ids.has(rule);
  };
}
