import type { Finding, RelatedPlace, Severity } from '../../model/finding.ts';
import type { Range } from '../../model/range.ts';
import type { ReporterEnv, RunReport } from '../../model/report.ts';
import type { Cluster } from '../clusters.ts';
import { plural } from '../count-findings.ts';
import { locationOf } from '../pretty-finding.ts';
import { html, shown, withCode, type Markup } from './markup.ts';
import { sourceHunks } from './source-hunks.ts';

const MOST_RELATED = 5;
const MOST_FILES = 200;

/** A finding with its number on the page. */
export interface NumberedFinding {
  readonly id: number;
  readonly finding: Finding;
}

/** What the parts of one page share. */
export interface PageContext {
  readonly run: RunReport;
  readonly env: ReporterEnv;
  readonly clusters: ReadonlyMap<string, Cluster>;
  /** Number of each finding, which its address on the page is made of. */
  readonly idOf: ReadonlyMap<Finding, number>;
}

/** The word for a severity, in its colour. */
export function severityBadge(severity: Severity): Markup {
  return html`<span class="badge ${severity}">${severity}</span>`;
}

/** A rule with a link to its page; a plugin may name any address, and only pages of the web are linked. */
export function ruleLink(env: ReporterEnv, rule: string): Markup {
  const url = env.urlOf(rule);
  return /^https?:\/\//.test(url) ? html`<a href=${url} rel="noreferrer">${shown(rule)}</a>` : shown(rule);
}

/** One finding: place, what is wrong, the rule, related places, and the fix that there is. */
export function findingCard(context: PageContext, { id, finding }: NumberedFinding): Markup {
  const { rule, severity, certainty, message, place, cluster } = finding;
  const paths = cluster === undefined ? undefined : context.clusters.get(cluster)?.paths;
  return html`<article class="finding" id="f${id}" data-rule=${shown(rule)} data-severity=${severity}>
    <p class="message">
      ${severityBadge(severity)} <a class="place" href="#f${id}">${locationOf(context.run, place.path, place.range)}</a>${' '}
      <span>${withCode(message)}</span>
    </p>
    ${finding.related.length === 0 ? null : relatedPlaces(context, finding)}
    <p class="meta">
      ${ruleLink(context.env, rule)} <span>${certainty}</span>${' '}
      ${paths === undefined || paths.size < 2 ? null : html`<span>and in ${plural(paths.size - 1, 'more file')}</span>`}
    </p>
    ${fixNote(finding)} ${paths === undefined || paths.size < 2 ? null : otherFiles(paths, place.path)}
  </article>`;
}

/** A finding that is shown in full elsewhere, in one line. */
export function copiedFinding(context: PageContext, { id, finding }: NumberedFinding, cluster: Cluster): Markup {
  const { rule, severity, place } = finding;
  const first = context.idOf.get(cluster.first);
  return html`<li class="finding copy" id="f${id}" data-rule=${shown(rule)} data-severity=${severity}>
    ${severityBadge(severity)} <span class="place">${locationOf(context.run, place.path, place.range)}</span>${' '}
    <span>${shown(rule)}, the same as in <a href="#f${first}">${shown(cluster.first.place.path)}</a></span>
  </li>`;
}

function relatedPlaces(context: PageContext, { place: home, related }: Finding): Markup {
  const rest = related.length - MOST_RELATED;
  return html`<ul class="related">
    ${related.slice(0, MOST_RELATED).map((place) => relatedPlace(context, home.path, place))}
    ${rest > 0 ? html`<li>and ${plural(rest, 'more place')}</li>` : null}
  </ul>`;
}

function relatedPlace(context: PageContext, home: string, { path, range, label }: RelatedPlace): Markup {
  const location = locationOf(context.run, path, range);
  const where = path === home ? location : location === 'file' ? path : `${path}:${location}`;
  return html`<li><span class="place">${shown(where)}</span> ${withCode(label)} ${excerpt(context, path, range)}</li>`;
}

/** The first line of a range, marked. */
function excerpt({ run, env }: PageContext, path: string, range: Range | null): Markup {
  const lines = run.lines.get(path);
  const source = env.sourceOf(path);
  if (range === null || lines === undefined || source === undefined) return null;
  const { line } = lines.pointAt(range.start);
  const found = sourceHunks(source, lines, [{ ...range, id: 0, severity: 'info' }])
    .flat()
    .find(({ number }) => number === line);
  if (found === undefined) return null;
  return html`<code class="excerpt"
    >${found.segments.map(({ text, ids }) => (ids.length > 0 ? html`<mark class="other">${shown(text)}</mark>` : shown(text)))}</code
  >`;
}

function fixNote({ rule, fixes }: Finding): Markup {
  const safe = fixes.find(({ safety }) => safety === 'safe');
  const fix = safe ?? fixes[0];
  if (fix === undefined) return null;
  return html`<p class="fix">
    ${withCode(fix.title)}: <code>subagent-kit lint ${safe === undefined ? `--fix-suggestions ${shown(rule)}` : '--fix'}</code>
  </p>`;
}

function otherFiles(paths: ReadonlySet<string>, home: string): Markup {
  const others = [...paths].filter((path) => path !== home);
  return html`<details class="others">
    <summary>The other files</summary>
    <ul>
      ${others.slice(0, MOST_FILES).map((path) => html`<li>${shown(path)}</li>`)}
      ${others.length > MOST_FILES ? html`<li>and ${plural(others.length - MOST_FILES, 'more file')}</li>` : null}
    </ul>
  </details>`;
}
