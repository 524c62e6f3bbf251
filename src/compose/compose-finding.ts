import { fillMessage } from '../model/fill-message.ts';
import type { Finding, RelatedPlace, Severity } from '../model/finding.ts';
import type { Range } from '../model/range.ts';
import type { Messages, Rule } from '../model/rule.ts';

/** Rules of the linter that merging meets as well, with the severity that they have here. */
const LINT_RULES = {
  'frontmatter/invalid-value': 'error',
  'references/missing-agent': 'error',
  'project/duplicate-name': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

interface ProblemPlace {
  readonly path: string;
  readonly range: Range | null;
  readonly related?: readonly RelatedPlace[];
}

/** Where a mistake stands and which of the rule's messages tells it. */
export interface MergeProblem<M extends Messages> extends ProblemPlace {
  readonly messageId: keyof M & string;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Where it is lower than the rule's. */
  readonly severity?: Severity;
}

/** Makes the finding of a mistake that merging saw; message and severity are the rule's. It follows from the files. */
export function mergeFinding<M extends Messages>(
  rule: Pick<Rule, 'id' | 'meta'> & { readonly messages: M },
  problem: MergeProblem<M>,
): Finding {
  const { messageId, data = {}, path, range, related = [], severity = rule.meta.severity } = problem;
  const message = fillMessage(rule.messages[messageId] ?? messageId, data);
  const place = { path, range };
  return { rule: rule.id, messageId, message, data, severity, certainty: 'certain', place, related, fixes: [] };
}

/** A mistake that a rule of the linter reports too; `message` is one sentence, untrusted parts already echoed. */
export interface ComposeProblem extends ProblemPlace {
  readonly rule: keyof typeof LINT_RULES;
  readonly messageId: string;
  readonly message: string;
}

/** Makes the finding of a mistake that keeps an agent from being merged and that the linter reports in its own words. */
export function composeFinding({ rule, messageId, message, path, range, related = [] }: ComposeProblem): Finding {
  return {
    rule,
    messageId,
    message,
    data: {},
    severity: LINT_RULES[rule],
    certainty: 'certain',
    place: { path, range },
    related,
    fixes: [],
  };
}

/** One finding for what a value does at several places: those that say the same of one place become one, with the places of all. */
export function joinRepeated(findings: readonly Finding[]): readonly Finding[] {
  const joined = new Map<string, Finding & { readonly related: RelatedPlace[] }>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.place, finding.message]);
    const first = joined.get(key);
    if (first === undefined) joined.set(key, { ...finding, related: [...finding.related] });
    else for (const place of finding.related) first.related.push(place);
  }
  return [...joined.values()];
}
