import { createHash } from 'node:crypto';
import type { Finding } from '../../src/model/finding.ts';
import { createLineIndex } from '../../src/model/line-index.ts';
import type { LoadVerdict } from '../../src/model/load.ts';
import type { Range } from '../../src/model/range.ts';
import type { ReporterEnv, RunReport } from '../../src/model/report.ts';
import { countFindings } from '../../src/report/count-findings.ts';
import { allFindings } from '../../src/report/keep-findings.ts';

export const LOADS: LoadVerdict = {
  verdict: 'loads',
  reason: null,
  as: { name: 'x', description: 'Does x', tools: ['Read'], model: 'opus' },
};

/** The range of the first occurrence of `part`; fails loudly when there is none. */
export function rangeOf(text: string, part: string): Range {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`no ${JSON.stringify(part)} in the text`);
  return { start, end: start + part.length };
}

export function finding(path: string, range: Range | null, changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'area/thing',
    messageId: 'thing',
    message: 'Unexpected `x`, expected `y`',
    data: {},
    severity: 'error',
    certainty: 'certain',
    place: { path, range },
    related: [],
    fixes: [],
    ...changes,
  };
}

export interface ExampleFile {
  readonly path: string;
  readonly text: string;
  readonly load?: LoadVerdict;
  readonly findings?: readonly Finding[];
}

export function exampleRun(files: readonly ExampleFile[], projectFindings: readonly Finding[] = []): RunReport {
  const run = {
    files: files.map(({ path, load = LOADS, findings = [] }) => ({ path, load, findings })),
    projectFindings,
    counts: { error: 0, warning: 0, info: 0 },
    suppressed: 0,
    lines: new Map(files.map(({ path, text }) => [path, createLineIndex(text)])),
  };
  return { ...run, counts: countFindings(allFindings(run)) };
}

export function exampleEnv(files: readonly ExampleFile[], changes: Partial<ReporterEnv> = {}): ReporterEnv {
  return {
    isColored: false,
    width: 80,
    version: '0.1.0',
    urlOf: (rule) => `https://example.test/${rule}`,
    summaryOf: (rule) => (rule === 'area/thing' ? 'Disallow things' : undefined),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    sourceOf: (path) => files.find((file) => file.path === path)?.text,
    ...changes,
  };
}
