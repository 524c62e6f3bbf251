import type { CoreFindingMeta } from '../src/model/core-findings.ts';
import type { Rule } from '../src/model/rule.ts';
import { presetsOf, table } from './docs-rule-page.ts';

const INTRO = `Every rule with its page. A preset picks rules and how sure a finding must be: \`recommended\` (the default) shows findings that are
certain or likely, \`strict\` also possible ones and every rule that is not a matter of taste, \`all\` everything.`;

/** The table of all rules, area by area. */
export function ruleIndexPage(rules: readonly Rule[], core: Readonly<Record<string, CoreFindingMeta>>): string {
  const areas = [...new Set(rules.map(({ id }) => areaOf(id)))].toSorted();
  const parts = areas.map((area) =>
    areaTable(
      area,
      rules.filter(({ id }) => areaOf(id) === area),
    ),
  );
  const coreRows = Object.entries(core).map(([id, meta]) => [linkTo(id), meta.summary, meta.severity]);
  const coreTable = `## internal\n\n${table(['Finding', 'What it says', 'Severity'], coreRows)}`;
  return ['<!-- generated -->', '# Rules', INTRO, ...parts, coreTable].join('\n\n');
}

function areaTable(area: string, rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [
    linkTo(rule.id),
    rule.meta.summary,
    rule.meta.severity,
    rule.meta.certainty,
    presetsOf(rule)[0] ?? '',
    rule.meta.fixable === true ? 'yes' : '',
  ]);
  return `## ${area}\n\n${table(['Rule', 'What it does', 'Severity', 'Certainty', 'From preset', 'Fixable'], rows)}`;
}

function areaOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function linkTo(id: string): string {
  return `[\`${id}\`](./${id}.md)`;
}
