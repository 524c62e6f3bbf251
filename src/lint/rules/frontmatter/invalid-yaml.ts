import type { AgentDocument, ParseProblem } from '../../../model/agent-document.ts';
import type { Severity } from '../../../model/finding.ts';
import type { Fix } from '../../../model/fix.ts';
import type { LoadVerdict } from '../../../model/load.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findBrokenValues, isRewriteHarmless } from '../../text/broken-values.ts';
import type { BrokenValue } from '../../text/broken-values.ts';

/** Every YAML reader takes the front matter another way when it is not YAML; Claude Code itself may lose the agent. */
export default defineFileRule({
  id: 'frontmatter/invalid-yaml',
  meta: {
    summary: 'Require front matter that strict YAML reads as Claude Code does',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
    fixable: true,
  },
  messages: {
    value: 'Unexpected {cause} in `{key}`, expected quotes or a block; {effect}',
    yaml: 'Unexpected YAML ({reason}), expected `key: value` lines; {effect}',
    notMapping: 'Unexpected text in the front matter, expected `key: value` lines; {effect}',
    duplicate: 'Unexpected second `{key}`, expected each key once; Claude Code reads the last one',
  },
  defaults: {},
  check({ document, host, load, report }) {
    const { path, problems } = document;
    const { effect, severity } = effectOf(load);
    const broken = findBrokenValues(document);
    const isSafe = severity === 'warning' && isRewriteHarmless(document, broken, host);
    for (const value of broken) {
      const { at, key, cause, isOneLine } = value;
      const isCut = severity === 'warning' && !isOneLine;
      const data = { cause, key, effect: isCut ? 'Claude Code reads its first line only' : effect };
      report({ at, messageId: 'value', data, severity, fixes: fixesFor(value, isSafe) });
    }
    const [first] = broken.length === 0 ? problems.filter(isYamlProblem) : [];
    if (first?.kind === 'not-a-mapping') report({ at: first.range, messageId: 'notMapping', data: { effect }, severity });
    if (first?.kind === 'invalid-yaml')
      report({ at: lineAt(first, document), messageId: 'yaml', data: { reason: first.reason, effect }, severity });
    if (broken.length > 0 || first !== undefined) return;
    for (const problem of problems) {
      if (problem.kind !== 'duplicate-key') continue;
      const related = [{ path, range: problem.first, label: 'first' }];
      report({ at: problem.range, messageId: 'duplicate', data: { key: problem.key }, severity: 'warning', related });
    }
  },
});

function effectOf({ reason, as }: LoadVerdict): { readonly effect: string; readonly severity: Severity } {
  if (reason !== 'yaml') return { effect: 'Claude Code reads it only through its retry', severity: 'warning' };
  return { effect: as === null ? 'Claude Code never lists this agent' : 'the plugin makes up its settings', severity: 'error' };
}

function fixesFor({ key, valueRange, replacement, isOneLine, isRewritable }: BrokenValue, isSafe: boolean): readonly Fix[] {
  if (!isRewritable) return [];
  const title = isOneLine ? `Quote the value of \`${key}\`` : `Write the value of \`${key}\` as a block`;
  return [{ title, safety: isSafe && isOneLine ? 'safe' : 'suggestion', edits: [{ range: valueRange, text: replacement }] }];
}

type YamlProblem = Extract<ParseProblem, { kind: 'invalid-yaml' | 'not-a-mapping' }>;

function isYamlProblem(problem: ParseProblem): problem is YamlProblem {
  return problem.kind === 'invalid-yaml' || problem.kind === 'not-a-mapping';
}

/** A reader that has lost its way marks too much or nothing; the line it stopped in is what a person looks at. */
function lineAt({ range }: YamlProblem, { lines }: AgentDocument): { readonly start: number; readonly end: number } {
  const line = lines.rangeOfLine(lines.pointAt(range.start).line);
  return { start: Math.max(line.start, range.start), end: Math.max(line.end, range.start) };
}
