import type { Finding, RelatedPlace } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { LineIndex } from '../model/line-index.ts';
import type { LoadVerdict } from '../model/load.ts';
import type { Range } from '../model/range.ts';
import type { FileReport, Reporter, ReporterEnv, RunReport } from '../model/report.ts';

/** For programs: the run report of `schemas/run-report.schema.json`, the same bytes for the same run. */
export default {
  id: 'json',
  format: (run: RunReport, env: ReporterEnv): string => [...parts(run, env)].join(''),
  parts,
} satisfies Reporter;

/** File by file what `JSON.stringify` makes of the whole. */
function* parts(run: RunReport, env: ReporterEnv): Iterable<string> {
  const print = (value: Json): string => escapeControls(JSON.stringify(value, null, 2));
  const frame = print(toRunReportJson({ ...run, files: [] }, env));
  const [before = ''] = frame.split(NO_FILES, 1);
  yield before;
  let lead = '"files": [';
  for (const file of run.files) {
    yield `${lead}\n    ${print(fileToJson(file, run, env)).replaceAll('\n', '\n    ')}`;
    lead = ',';
  }
  yield `${run.files.length === 0 ? NO_FILES : '\n  ]'}${frame.slice(before.length + NO_FILES.length)}\n`;
}

const NO_FILES = '"files": []';

/** Controls above U+007E and direction marks, which JSON may hold as they are and a terminal may obey. */
const OBEYED = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Writes controls as JSON does those that it must. */
export function escapeControls(text: string): string {
  return text.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The run as JSON, with lines and columns (1-based) and offsets (0-based, UTF-16). */
export function toRunReportJson(run: RunReport, env: Pick<ReporterEnv, 'version' | 'urlOf'>): JsonObject {
  const toJson = (finding: Finding): JsonObject => findingToJson(finding, run.lines, env);
  return {
    version: 1,
    tool: { name: 'subagent-kit', version: env.version },
    files: run.files.map((file) => fileToJson(file, run, env)),
    projectFindings: run.projectFindings.map((finding) => ({ path: finding.place.path, ...toJson(finding) })),
    counts: { error: run.counts.error, warning: run.counts.warning, info: run.counts.info },
    suppressed: run.suppressed,
    ...(run.baseline === undefined ? {} : { baseline: { hidden: run.baseline.hidden, fixed: run.baseline.fixed } }),
  };
}

function fileToJson({ path, load, findings }: FileReport, { lines }: RunReport, env: Pick<ReporterEnv, 'urlOf'>): JsonObject {
  return { path, load: loadToJson(load), findings: findings.map((finding) => findingToJson(finding, lines, env)) };
}

function loadToJson({ verdict, reason, as }: LoadVerdict): JsonObject {
  if (as === null) return { verdict, reason, as };
  const { name, description, tools, denied, maybeAbsent, model } = as;
  return {
    verdict,
    reason,
    as: {
      name,
      description,
      tools,
      ...(denied === undefined ? {} : { denied }),
      ...(maybeAbsent === undefined ? {} : { maybeAbsent }),
      model,
    },
  };
}

function findingToJson(finding: Finding, lines: RunReport['lines'], env: Pick<ReporterEnv, 'urlOf'>): JsonObject {
  const { path, range } = finding.place;
  const own = lines.get(path);
  return {
    rule: finding.rule,
    messageId: finding.messageId,
    message: finding.message,
    severity: finding.severity,
    certainty: finding.certainty,
    range: rangeToJson(range, own),
    related: finding.related.map((place) => relatedToJson(place, lines)),
    fixes: finding.fixes.map((fix) => fixToJson(fix, own)),
    url: env.urlOf(finding.rule),
    ...(finding.cluster === undefined ? {} : { cluster: finding.cluster }),
  };
}

function relatedToJson({ path, range, label }: RelatedPlace, lines: RunReport['lines']): JsonObject {
  return { path, range: rangeToJson(range, lines.get(path)), label };
}

function fixToJson({ title, safety, edits }: Fix, lines: LineIndex | undefined): JsonObject {
  return { title, safety, edits: edits.map(({ range, text }) => ({ range: rangeToJson(range, lines), text })) };
}

/** `null`: the whole file, or a file whose lines nobody has read. */
function rangeToJson(range: Range | null, lines: LineIndex | undefined): Json {
  if (range === null || lines === undefined) return null;
  const pointToJson = (offset: number): JsonObject => {
    const { line, column } = lines.pointAt(offset);
    return { line, column, offset };
  };
  return { start: pointToJson(range.start), end: pointToJson(range.end) };
}
