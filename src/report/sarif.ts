import type { Finding, Severity } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import type { JsonObject } from '../model/json.ts';
import type { Place } from '../model/range.ts';
import type { Reporter, ReporterEnv, RunReport } from '../model/report.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { escapeControls } from './json.ts';
import { allFindings, severestFirst } from './keep-findings.ts';
import { pointsOf } from './points-of.ts';
import { visibleText } from './visible-text.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;
/** GitHub refuses a run with more results. */
const MOST_RESULTS = 25_000;
/** GitHub shows no more places of one result. */
const MOST_PLACES = 100;

/** No URI can hold one. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * SARIF 2.1.0 for code scanning: rules with help, related places, fixes and fingerprints; the most severe first.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export default {
  id: 'sarif',
  format: (run, env) => `${escapeControls(JSON.stringify(toSarif(run, env), null, 2))}\n`,
} satisfies Reporter;

function toSarif(run: RunReport, env: ReporterEnv): JsonObject {
  const findings = allFindings(run);
  const fingerprints = new Map(fingerprintsOf(findings, env).map((fingerprint, index) => [findings[index], fingerprint]));
  const sorted = severestFirst(findings).slice(0, MOST_RESULTS);
  const ids = [...new Set(sorted.map(({ rule }) => rule))].toSorted();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'subagent-kit',
            semanticVersion: env.version,
            rules: ids.map((id) => toDescriptor(id, env)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: sorted.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: indexes.get(finding.rule) ?? -1,
          level: LEVELS[finding.severity],
          message: { text: visibleText(finding.message) },
          locations: [toLocation(run, finding.place)],
          ...(finding.related.length === 0
            ? {}
            : { relatedLocations: finding.related.slice(0, MOST_PLACES).map((place, id) => toRelated(run, place, id)) }),
          partialFingerprints: { 'lineHash/v1': fingerprints.get(finding) ?? '' },
          ...fixesOf(run, finding),
          properties: { certainty: finding.certainty },
        })),
      },
    ],
  };
}

/** What code scanning shows of a rule beside its alerts. */
function toDescriptor(id: string, env: ReporterEnv): JsonObject {
  const summary = env.summaryOf(id) ?? id;
  const url = env.urlOf(id);
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    helpUri: url,
    help: { text: `${summary}. ${url}`, markdown: `${summary}. [Why it matters](${url})` },
    properties: { tags: [id.slice(0, Math.max(0, id.indexOf('/')))] },
  };
}

function toLocation(run: RunReport, place: Place): JsonObject {
  const points = pointsOf(run, place);
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(place.path) },
      // GitHub shows nothing that has no line.
      region: points === undefined ? { startLine: 1 } : regionOf(points),
    },
  };
}

function toRelated(run: RunReport, place: Place & { readonly label: string }, id: number): JsonObject {
  return { id, ...toLocation(run, place), message: { text: visibleText(place.label) } };
}

function regionOf({ start, end }: NonNullable<ReturnType<typeof pointsOf>>): JsonObject {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fixesOf(run: RunReport, { place, fixes }: Finding): JsonObject {
  const written = fixes.flatMap((fix) => toFix(run, place.path, fix));
  return written.length === 0 ? {} : { fixes: written };
}

function toFix(run: RunReport, path: string, { title, edits }: Fix): readonly JsonObject[] {
  const replacements = edits.flatMap(({ range, text }) => {
    const points = pointsOf(run, { path, range });
    return points === undefined ? [] : [{ deletedRegion: regionOf(points), insertedContent: { text } }];
  });
  if (replacements.length !== edits.length || edits.length === 0) return [];
  return [{ description: { text: visibleText(title) }, artifactChanges: [{ artifactLocation: { uri: toUri(path) }, replacements }] }];
}

/** A path as a URI relative to the checkout; an absolute path as a file URI. */
function toUri(path: string): string {
  const written = path.replace(LONE_SURROGATE, '\ufffd').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${written}` : written;
}
