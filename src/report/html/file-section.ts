import type { Finding, Severity } from '../../model/finding.ts';
import type { LoadVerdict } from '../../model/load.ts';
import { clusterRepeatedBy } from '../clusters.ts';
import { countFindings, plural } from '../count-findings.ts';
import { describeReason, describeVerdict } from '../describe-load.ts';
import { SEVEREST_FIRST } from '../keep-findings.ts';
import type { NumberedFinding, PageContext } from './finding-card.ts';
import { copiedFinding, findingCard } from './finding-card.ts';
import { html, shown, type Markup } from './markup.ts';
import type { Hunk, HunkLine } from './source-hunks.ts';
import { sourceHunks } from './source-hunks.ts';

/** A file, folder or rule pack with what was found in it. */
export interface Part {
  /** Number of the part, which its address on the page is made of. */
  readonly id: number;
  readonly path: string;
  /** Undefined for what is no agent file. */
  readonly load: LoadVerdict | undefined;
  readonly findings: readonly Finding[];
}

/** One file: what is wrong with it as a whole, then its source around the findings, each told of below its line. */
export function fileSection(context: PageContext, { id, path, load, findings }: Part): Markup {
  const numbered = findings.map((finding): NumberedFinding => ({ id: context.idOf.get(finding) ?? -1, finding }));
  const copies = numbered.flatMap((one) => {
    const cluster = clusterRepeatedBy(one.finding, context.clusters);
    return cluster === undefined ? [] : [copiedFinding(context, one, cluster)];
  });
  const own = numbered.filter(({ finding }) => clusterRepeatedBy(finding, context.clusters) === undefined);
  const hunks = hunksOf(context, path, own);
  const placed = new Set(hunks.flat().flatMap(({ below }) => below));
  const unplaced = own.filter((one) => !placed.has(one.id));
  const byId = new Map(own.map((one) => [one.id, one]));
  return html`<section class="file" id="p${id}" aria-labelledby="h${id}">
    <h3 id="h${id}"><span class="path">${shown(path)}</span> ${verdictNote(load)} ${countNote(findings)}</h3>
    ${unplaced.map((one) => findingCard(context, one))}
    ${hunks.map((hunk) => html`<div class="hunk">${hunk.map((line) => sourceLine(context, line, byId))}</div>`)}
    ${copies.length === 0 ? null : copyList(copies)}
  </section>`;
}

function copyList(copies: readonly Markup[]): Markup {
  return html`<details class="copies">
    <summary>${plural(copies.length, 'finding')} shown in another file</summary>
    <ul>
      ${copies}
    </ul>
  </details>`;
}

function hunksOf({ run, env }: PageContext, path: string, findings: readonly NumberedFinding[]): readonly Hunk[] {
  const lines = run.lines.get(path);
  const source = env.sourceOf(path);
  if (lines === undefined || source === undefined) return [];
  const marks = findings.flatMap(({ id, finding: { place, severity } }) =>
    place.range === null ? [] : [{ ...place.range, id, severity }],
  );
  return sourceHunks(source, lines, marks);
}

function sourceLine(context: PageContext, { number, segments, below }: HunkLine, byId: ReadonlyMap<number, NumberedFinding>): Markup {
  const text = segments.map((segment) =>
    segment.severity === undefined
      ? shown(segment.text)
      : html`<mark class=${segment.severity} data-of=${segment.ids.join(' ')}>${shown(segment.text)}</mark>`,
  );
  const cards = below.flatMap((id) => byId.get(id) ?? []).map((one) => findingCard(context, one));
  return [html`<div class="line"><span class="number">${number}</span><code>${text}</code></div>`, ...cards];
}

function verdictNote(load: LoadVerdict | undefined): Markup {
  if (load === undefined || load.verdict === 'loads') return null;
  const reason = describeReason(load);
  return html`<span class="verdict ${load.verdict}">${describeVerdict(load)}${reason === '' ? '' : `: ${reason}`}</span>`;
}

function countNote(findings: readonly Finding[]): Markup {
  const counts = countFindings(findings);
  const words = SEVEREST_FIRST.filter((severity) => counts[severity] > 0).map((severity) => countOf(counts[severity], severity));
  return html`<span class="counts">${words.join(', ')}</span>`;
}

/** `2 errors`, `1 warning`, `3 info`. */
export function countOf(count: number, severity: Severity): string {
  return severity === 'info' ? `${count} info` : plural(count, severity);
}
