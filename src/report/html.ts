import { appendTo } from '../model/append-to.ts';
import type { Finding } from '../model/finding.ts';
import type { Reporter, ReporterEnv, RunReport } from '../model/report.ts';
import { PAGE_POLICY, PAGE_SCRIPT, PAGE_STYLE } from '../generated/report-page.ts';
import { findClusters } from './clusters.ts';
import { plural } from './count-findings.ts';
import { fileSection, type Part } from './html/file-section.ts';
import { filterForm } from './html/filter-form.ts';
import type { PageContext } from './html/finding-card.ts';
import { html, toText, type Markup } from './html/markup.ts';
import { agentGraph, cleanFiles, countByRule, ruleTable, totals } from './html/overview.ts';
import { allFindings, keepFindings, severestFirst } from './keep-findings.ts';

const MOST_FINDINGS = 10_000;

/**
 * One page that needs nothing else: findings in their source, filters by rule, file, severity and text, and the graph of the agents.
 * It loads nothing, and its policy forbids every script and style but its own.
 */
export default {
  id: 'html',
  format: (run, env) => `<!doctype html>\n${toText(page(run, env))}\n`,
} satisfies Reporter;

function page(run: RunReport, env: ReporterEnv): Markup {
  return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content=${PAGE_POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>${plural(allFindings(run).length, 'finding')} in ${plural(run.files.length, 'agent file')}</title>
      <style dangerouslySetInnerHTML=${{ __html: PAGE_STYLE }}></style>
    </head>
    <body>
      ${body(run, env)}
      <script dangerouslySetInnerHTML=${{ __html: PAGE_SCRIPT }}></script>
    </body>
  </html>`;
}

function body(whole: RunReport, env: ReporterEnv): Markup {
  const run = withMostSevere(whole);
  const findings = allFindings(run);
  const rules = countByRule(findings);
  const parts = partsOf(run);
  const context: PageContext = { run, env, clusters: findClusters(run), idOf: new Map(findings.map((finding, id) => [finding, id])) };
  const choices = { counts: run.counts, rules, parts, total: findings.length };
  const leftOut = allFindings(whole).length - findings.length;
  return html`<a class="skip" href="#findings">Skip to the findings</a>
    <header>
      <h1>Agent report</h1>
      ${totals(whole)}
    </header>
    <main>
      ${rules.length === 0 ? null : ruleTable(rules, findings, env)} ${env.agents === undefined ? null : agentGraph(env.agents, parts)}
      ${cleanFiles(whole.files)}
      <section id="findings" aria-labelledby="findings-title" tabindex="-1">
        <h2 id="findings-title">Findings</h2>
        ${leftOut === 0 ? null : html`<p>The ${MOST_FINDINGS} most severe findings; ${leftOut} more are left out.</p>`}
        ${findings.length === 0 ? html`<p>Nothing to report.</p>` : filterForm(choices)} ${parts.map((part) => fileSection(context, part))}
        <p id="nothing" hidden>No finding passes the filters.</p>
      </section>
    </main>
    <footer>subagent-kit ${env.version}</footer>`;
}

/** A page of more opens slowly, and nobody reads it. */
function withMostSevere(run: RunReport): RunReport {
  const findings = allFindings(run);
  if (findings.length <= MOST_FINDINGS) return run;
  const kept = new Set(severestFirst(findings).slice(0, MOST_FINDINGS));
  return keepFindings(run, (finding) => kept.has(finding));
}

/** Files with findings, then what findings without a line in a linted file stand in. */
function partsOf({ files, projectFindings }: RunReport): readonly Part[] {
  const byPath = new Map<string, Finding[]>();
  for (const finding of projectFindings) {
    const { path } = finding.place;
    appendTo(byPath, path, finding);
  }
  const parts = [
    ...files.filter(({ findings }) => findings.length > 0),
    ...[...byPath].map(([path, findings]) => ({ path, findings, load: undefined })),
  ];
  return parts.map((part, id) => ({ id, ...part }));
}
