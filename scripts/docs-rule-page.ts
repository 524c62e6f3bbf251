import { isInPreset, PRESETS } from '../src/lint/plan-rules.ts';
import type { CoreFindingMeta } from '../src/model/core-findings.ts';
import type { Json } from '../src/model/json.ts';
import type { Rule } from '../src/model/rule.ts';

const START = '<!-- generated:start -->';
const END = '<!-- generated:end -->';

const SEES: Readonly<Record<Rule['scope'], string>> = {
  file: 'one file at a time',
  project: 'all files of a collection',
  merge: 'agent sources and their rule packs',
};

/** Measured precision of a rule: how many findings were read by a person, and how many of them were right. */
export interface Precision {
  readonly read: number;
  readonly right: number;
}

/**
 * The page with a fresh header between its markers; the prose stays as it is.
 * @throws Error when the page has no markers
 */
export function withRuleHeader(page: string, rule: Rule, precision: Precision | undefined): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start === -1 || end < start) throw new Error(`docs/rules/${rule.id}.md: missing ${START} … ${END}`);
  // The header holds the title, so nothing stands above it.
  return `${START}\n\n${ruleHeader(rule, precision)}\n\n${page.slice(end)}`;
}

/** The presets that run the rule. */
export function presetsOf(rule: Pick<Rule, 'meta'>): readonly string[] {
  return PRESETS.filter((preset) => isInPreset(rule, preset));
}

/** The whole page of a finding that the toolkit itself makes. */
export function corePage(id: string, meta: CoreFindingMeta): string {
  const messages = Object.values(meta.messages).map((message) => `- ${shownTemplate(message)}`);
  const rows = [
    ['Severity', meta.severity],
    ['Certainty', meta.certainty],
  ];
  const intro = 'The toolkit itself reports this, beside the rules: every preset has it, and no directive hides it.';
  return ['<!-- generated -->', `# ${id}`, `${meta.summary}.`, table(['', ''], rows), intro, '## Messages', messages.join('\n')].join(
    '\n\n',
  );
}

/** A Markdown table; prettier aligns it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function ruleHeader(rule: Rule, precision: Precision | undefined): string {
  const { meta } = rule;
  const measured = precision === undefined ? '' : ` (${precision.right} of ${precision.read} findings read were right)`;
  const rows = [
    ['Severity', meta.severity],
    ['Certainty', `${meta.certainty}${measured}`],
    [
      'Presets',
      presetsOf(rule)
        .map((preset) => `\`${preset}\``)
        .join(', '),
    ],
    ['Sees', meta.language === 'en' ? `${SEES[rule.scope]}, in English` : SEES[rule.scope]],
    ['Fixable', meta.fixable === true ? 'yes, with `--fix` where the finding offers it' : 'no'],
    ['Since', meta.since],
  ];
  const parts = [`# ${rule.id}`, `${meta.summary}.`, ...deprecation(rule), table(['', ''], rows), ...optionsTable(rule.defaults)];
  return parts.join('\n\n');
}

function deprecation({ meta }: Rule): readonly string[] {
  if (meta.deprecated === undefined) return [];
  const { since, replacedBy, reason } = meta.deprecated;
  const instead = replacedBy === undefined ? '' : ` Use \`${replacedBy}\` instead.`;
  return [`**Deprecated** since ${since}: ${reason}.${instead}`];
}

function optionsTable(defaults: Json): readonly string[] {
  const entries = typeof defaults === 'object' && defaults !== null ? Object.entries(defaults) : [];
  if (entries.length === 0) return [];
  return [
    table(
      ['Option', 'Default'],
      entries.map(([name, value]) => [`\`${name}\``, `\`${JSON.stringify(value)}\``]),
    ),
  ];
}

/** Placeholders as they are; a backtick-free code span would swallow the message's own backticks. */
function shownTemplate(message: string): string {
  return message.replaceAll('<', '&lt;');
}
