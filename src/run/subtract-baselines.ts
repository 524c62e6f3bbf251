import type { FileHost } from '../model/file-host.ts';
import type { RunReport } from '../model/report.ts';
import { keepFindings } from '../report/keep-findings.ts';
import { compareBaselines, type FinishedRun } from './compare-baselines.ts';
import { createBaselineFinder, type BaselineSources } from './find-baseline.ts';

/** The report without what baselines hold, counted anew; as it is where there is none. Throws what `readBaseline` throws. */
export async function subtractBaselines(host: FileHost, finished: FinishedRun, sources: BaselineSources): Promise<RunReport> {
  const { report } = finished;
  if (sources.baseline.kind === 'none') return report;
  const find = createBaselineFinder(host, sources);
  const compared = await compareBaselines(host, finished, async (folder) => {
    const found = await find(folder);
    return found.exists ? found : undefined;
  });
  if (compared.length === 0) return report;
  const known = new Set(compared.flatMap((one) => one.known.map(({ finding }) => finding)));
  const fixed = compared.reduce((sum, one) => sum + one.fixed.length, 0);
  return {
    ...keepFindings(report, (finding) => !known.has(finding)),
    suppressed: report.suppressed + known.size,
    baseline: { hidden: known.size, fixed },
  };
}
