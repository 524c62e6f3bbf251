import type { AgentDocument, ParseProblem } from '../../../model/agent-document.ts';
import type { Severity } from '../../../model/finding.ts';
import type { Fix } from '../../../model/fix.ts';
import type { LoadVerdict } from '../../../model/load.ts';
import type { Range } from '../../../model/range.ts';
import type { Report } from '../../../model/rule.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findEarlyFence } from '../../text/early-fence.ts';
import { findBrokenValues, isRetried, isRewriteHarmless } from '../../text/broken-values.ts';
import type { BrokenValue } from '../../text/broken-values.ts';

const messages = {
  value: 'Unexpected {cause} in `{key}`, expected quotes or a block; {effect}',
  yaml: 'Unexpected YAML ({reason}), expected `key: value` lines; {effect}',
  notMapping: 'Unexpected text in the front matter, expected `key: value` lines; {effect}',
  duplicate: 'Unexpected second `{key}`, expected each key once; Claude Code reads the last one',
} as const;

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
  messages,
  defaults: {},
  check(context) {
    const { document, host, load, report } = context;
    // What ends too early is not YAML for that reason.
    if (findEarlyFence(document)?.kind === 'early') return;
    const first = document.problems.find(isYamlProblem);
    if (first === undefined) return reportDuplicates(document, report);
    const isReadAtOnce = load.reason !== 'yaml' && !isRetried(document, host);
    const { effect, severity } = effectOf(load, { isReadAtOnce, isMapping: first.kind !== 'not-a-mapping' });
    const broken = findBrokenValues(document);
    if (isReadAtOnce || broken.length === 0) {
      const at = broken[0]?.at ?? lineAt(first, document);
      if (first.kind === 'not-a-mapping') report({ at: first.range, messageId: 'notMapping', data: { effect }, severity });
      else report({ at, messageId: 'yaml', data: { reason: first.reason, effect }, severity });
      return;
    }
    const isSafe = severity === 'warning' && isRewriteHarmless(document, broken, host);
    for (const value of broken) {
      const { at, key, cause, isOneLine } = value;
      const isCut = severity === 'warning' && !isOneLine;
      const data = { cause, key, effect: isCut ? 'Claude Code reads its first line only' : effect };
      report({ at, messageId: 'value', data, severity, fixes: fixesFor(value, isSafe) });
    }
  },
});

function reportDuplicates({ path, problems }: AgentDocument, report: Report<typeof messages, Range | null>): void {
  for (const problem of problems) {
    if (problem.kind !== 'duplicate-key') continue;
    const related = [{ path, range: problem.first, label: 'first' }];
    report({ at: problem.range, messageId: 'duplicate', data: { key: problem.key }, severity: 'warning', related });
  }
}

function effectOf(
  { reason, as }: LoadVerdict,
  { isReadAtOnce, isMapping }: { readonly isReadAtOnce: boolean; readonly isMapping: boolean },
): { readonly effect: string; readonly severity: Severity } {
  if (reason === 'yaml' || !isMapping) {
    return { effect: as === null ? 'Claude Code never lists this agent' : 'the plugin makes up its settings', severity: 'error' };
  }
  const effect = isReadAtOnce ? 'Claude Code reads it, other programs may not' : 'Claude Code reads it only through its retry';
  return { effect, severity: 'warning' };
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
function lineAt({ range }: YamlProblem, { lines }: AgentDocument): Range {
  const line = lines.rangeOfLine(lines.pointAt(range.start).line);
  return { start: Math.max(line.start, range.start), end: Math.max(line.end, range.start) };
}
