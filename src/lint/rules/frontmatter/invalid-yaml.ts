import type { AgentDocument, ReadFrontmatter } from '../../../model/agent-document.ts';
import type { Severity } from '../../../model/finding.ts';
import type { Fix } from '../../../model/fix.ts';
import type { LoadVerdict } from '../../../model/load.ts';
import type { Range } from '../../../model/range.ts';
import { findBrokenValues, isRetryHarmless } from '../../../validate/find-broken-values.ts';
import type { BrokenValue } from '../../../validate/find-broken-values.ts';
import { defineFileRule } from '../../define-rule.ts';

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
  check({ document, load, report }) {
    const { frontmatter } = document;
    if (frontmatter.kind !== 'read') return;
    const { effect, severity } = effectOf(load);
    if (frontmatter.isRecovered) {
      const broken = findBrokenValues(document);
      const isSafe = severity === 'warning' && isRetryHarmless(document, frontmatter);
      for (const value of broken) {
        const data = { cause: value.cause, key: value.key, effect };
        report({ at: value.at, messageId: 'value', data, severity, fixes: fixesFor(value, isSafe) });
      }
      if (broken.length > 0) return;
      const problem = firstProblem(document);
      if (problem?.kind === 'not-a-mapping') report({ at: problem.range, messageId: 'notMapping', data: { effect }, severity });
      else if (problem !== undefined)
        report({ at: shown(problem.range, frontmatter), messageId: 'yaml', data: { reason: problem.reason, effect }, severity });
      return;
    }
    for (const { key, range, first } of duplicatesOf(document)) {
      const related = [{ path: document.path, range: first, label: 'first' }];
      report({ at: range, messageId: 'duplicate', data: { key }, severity: 'warning', related });
    }
  },
});

function effectOf({ reason }: LoadVerdict): { readonly effect: string; readonly severity: Severity } {
  if (reason === 'yaml') return { effect: 'Claude Code never lists this agent', severity: 'error' };
  return { effect: 'Claude Code reads it only through its retry', severity: 'warning' };
}

/** Flow lists are left alone: quoting one would keep the damage that the retry does to it. */
function fixesFor({ key, valueRange, replacement, isOneLine, cause }: BrokenValue, isSafe: boolean): readonly Fix[] {
  if (/^unquoted `[[{]`/.test(cause)) return [];
  const title = isOneLine ? `Quote the value of \`${key}\`` : `Write the value of \`${key}\` as a block`;
  return [{ title, safety: isSafe && isOneLine ? 'safe' : 'suggestion', edits: [{ range: valueRange, text: replacement }] }];
}

type YamlProblem = Extract<AgentDocument['problems'][number], { kind: 'invalid-yaml' | 'not-a-mapping' }>;

function firstProblem({ problems }: AgentDocument): YamlProblem | undefined {
  return problems.find((problem): problem is YamlProblem => problem.kind === 'invalid-yaml' || problem.kind === 'not-a-mapping');
}

/** A place that can be underlined: a range of nothing becomes the line's text. */
function shown(range: Range, { yaml }: ReadFrontmatter): Range {
  return range.end > range.start ? range : { start: Math.max(yaml.start, range.start - 1), end: Math.max(yaml.start, range.start) };
}

function duplicatesOf({ problems }: AgentDocument): readonly Extract<AgentDocument['problems'][number], { kind: 'duplicate-key' }>[] {
  return problems.filter((problem) => problem.kind === 'duplicate-key');
}
