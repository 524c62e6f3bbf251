import type { Finding } from '../../model/finding.ts';
import { compareText } from '../../model/finding.ts';
import type { LoadVerdict } from '../../model/load.ts';
import type { AgentHandOffs, AgentPicture, ReporterEnv, RunReport } from '../../model/report.ts';
import { plural } from '../count-findings.ts';
import { countVerdict } from '../describe-load.ts';
import { SEVEREST_FIRST, severestFirst } from '../keep-findings.ts';
import { countOf, type Part } from './file-section.ts';
import { ruleLink, severityBadge } from './finding-card.ts';
import { html, shown, type Markup } from './markup.ts';

const VERDICTS: readonly LoadVerdict['verdict'][] = ['loads', 'retried', 'no-tools', 'skipped'];

/** How much was found, and what Claude Code does with the files. */
export function totals({ files, counts, suppressed }: RunReport): Markup {
  const verdicts = VERDICTS.map((verdict) => [verdict, files.filter(({ load }) => load.verdict === verdict).length] as const);
  return html`<ul class="totals">
      ${SEVEREST_FIRST.map((severity) => html`<li class="${severity} ${counts[severity] === 0 ? 'none' : ''}">${countOf(counts[severity], severity)}</li>`)}
    </ul>
    <p class="lede">
      ${plural(files.length, 'agent file')}:${' '}
      ${verdicts
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => countVerdict(count, verdict))
        .join(', ')}.${suppressed === 0 ? '' : ` ${plural(suppressed, 'finding is', 'findings are')} suppressed.`}
    </p>`;
}

/** Each rule that found something, the most frequent first. */
export function ruleTable(
  rules: readonly (readonly [rule: string, count: number])[],
  findings: readonly Finding[],
  env: ReporterEnv,
): Markup {
  const severityOf = new Map(
    severestFirst(findings)
      .toReversed()
      .map(({ rule, severity }) => [rule, severity]),
  );
  return html`<details id="rules">
    <summary>
      <h2>Rules</h2>
      ${' '}${plural(rules.length, 'rule')} with findings
    </summary>
    <table>
      <thead>
        <tr>
          <th scope="col" class="count">Findings</th>
          <th scope="col">Rule</th>
        </tr>
      </thead>
      <tbody>
        ${rules.map(
          ([rule, count]) =>
            html`<tr>
              <td class="count">${count}</td>
              <td>
                ${ruleLink(env, rule)} ${severityBadge(severityOf.get(rule) ?? 'info')}${' '}
                <span class="summary">${shown(env.summaryOf(rule) ?? '')}</span>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

/** How often each rule found something, the most frequent first. */
export function countByRule(findings: readonly Finding[]): readonly (readonly [rule: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || compareText(a, b));
}

/** Who hands work to whom: the drawing, and the same as a list for those who do not see it. */
export function agentGraph({ svg, summary, handOffs }: AgentPicture, parts: readonly Part[]): Markup {
  const partOf = new Map(parts.map(({ path, id }) => [path, id]));
  const nameOf = (name: string, path: string): Markup => {
    const id = partOf.get(path);
    return id === undefined ? shown(name) : html`<a href="#p${id}">${shown(name)}</a>`;
  };
  return html`<details id="agents">
    <summary>
      <h2>Agents</h2>
      ${' '}${summary[0] ?? ''}
    </summary>
    ${summary.slice(1).map((line) => html`<p>${line}</p>`)}
    <label class="full-size"><input type="checkbox" /> Full size</label>
    <div class="graph" role="region" tabindex="0" aria-label="Drawing of the agents">
      <div role="img" aria-label="The agents and their hand-offs, listed below" dangerouslySetInnerHTML=${{ __html: svg }}></div>
    </div>
    <p class="legend">
      Dashed lines: validation. Dashed red boxes: agents that nobody has. Orange lines: a name other than the registered one.
    </p>
    <ul class="handoffs">
      ${handOffs.map(({ name, path, to }) => html`<li>${nameOf(name, path)}${' hands work to '}${to.map(targetName)}</li>`)}
    </ul>
  </details>`;
}

function targetName({ name, isMissing }: AgentHandOffs['to'][number], index: number): Markup {
  const separator = index === 0 ? '' : ', ';
  return isMissing ? html`${separator}<em>${shown(name)} (missing)</em>` : separator + shown(name);
}

/** Files without findings, by name. */
export function cleanFiles(files: RunReport['files']): Markup {
  const clean = files.filter(({ findings }) => findings.length === 0);
  if (clean.length === 0) return null;
  return html`<details id="clean">
    <summary>
      <h2>Without findings</h2>
      ${' '}${plural(clean.length, 'file')}
    </summary>
    <ul class="paths">
      ${clean.map(({ path }) => html`<li>${shown(path)}</li>`)}
    </ul>
  </details>`;
}
