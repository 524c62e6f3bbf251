import type { Finding, RelatedPlace, Severity } from '../model/finding.ts';
import type { Range } from '../model/range.ts';

/** The rules that merging itself applies, with the severity of each. All of them follow from the files. */
const COMPOSE_RULES = {
  'frontmatter/invalid-value': 'error',
  'rules/invalid-pack': 'error',
  'rules/unknown-pack': 'error',
  'rules/pack-cycle': 'error',
  'rules/duplicate-number': 'error',
  'rules/unknown-slot': 'warning',
  'rules/left-over-slot': 'error',
  'rules/doubled-word': 'warning',
  'rules/override-without-effect': 'warning',
  'references/missing-agent': 'error',
  'project/duplicate-name': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

export type ComposeRule = keyof typeof COMPOSE_RULES;

/** Where a compose finding stands and what it says; `message` is one sentence, untrusted parts already echoed. */
export interface ComposeProblem {
  readonly rule: ComposeRule;
  readonly messageId: string;
  readonly message: string;
  readonly path: string;
  readonly range: Range | null;
  readonly related?: readonly RelatedPlace[];
}

/** Makes the finding of a problem that merging met. */
export function composeFinding(problem: ComposeProblem): Finding {
  return {
    rule: problem.rule,
    messageId: problem.messageId,
    message: problem.message,
    data: {},
    severity: COMPOSE_RULES[problem.rule],
    certainty: 'certain',
    place: { path: problem.path, range: problem.range },
    related: problem.related ?? [],
    fixes: [],
  };
}
