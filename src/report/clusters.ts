import type { Finding } from '../model/finding.ts';
import type { RunReport } from '../model/report.ts';
import { allFindings } from './keep-findings.ts';

/** One defect that was copied into many files. */
export interface Cluster {
  /** Where it is shown. */
  readonly first: Finding;
  readonly paths: ReadonlySet<string>;
}

/** The clusters of a run by their keys. */
export function findClusters(run: RunReport): ReadonlyMap<string, Cluster> {
  const clusters = new Map<string, { first: Finding; paths: Set<string> }>();
  for (const finding of allFindings(run)) {
    if (finding.cluster === undefined) continue;
    const cluster = clusters.get(finding.cluster);
    if (cluster === undefined) clusters.set(finding.cluster, { first: finding, paths: new Set([finding.place.path]) });
    else cluster.paths.add(finding.place.path);
  }
  return clusters;
}

/** The cluster that a finding repeats; undefined where it stands for itself or is the first of its cluster. */
export function clusterRepeatedBy(finding: Finding, clusters: ReadonlyMap<string, Cluster>): Cluster | undefined {
  const cluster = finding.cluster === undefined ? undefined : clusters.get(finding.cluster);
  return cluster?.first === finding ? undefined : cluster;
}
