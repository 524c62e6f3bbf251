import { fillMessage } from './fill-message.ts';
import type { Certainty, Finding, RelatedPlace, Severity } from './finding.ts';
import type { Place } from './range.ts';

/** What the toolkit itself reports, beside the rules: no preset drops it and no directive hides it. */
export interface CoreFindingMeta {
  readonly summary: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** Message templates by id; `{name}` is a placeholder. */
  readonly messages: Readonly<Record<string, string>>;
}

/** The findings under `internal/`, by id. */
export const CORE_FINDINGS = {
  'internal/limit': {
    summary: 'A limit was hit, so that something was not checked',
    severity: 'warning',
    certainty: 'certain',
    messages: { exceeded: 'Unexpected {limit} of {value}, expected at most {most}; what lies beyond is not checked' },
  },
  'internal/rule-crashed': {
    summary: 'A rule failed, which is a defect of the rule and not of the file',
    severity: 'error',
    certainty: 'certain',
    messages: { crashed: 'Unexpected failure of rule `{crashed}`: {reason}' },
  },
  'internal/unreadable-file': {
    summary: 'A file could not be read',
    severity: 'error',
    certainty: 'certain',
    messages: { unreadable: 'Unexpected unreadable file: {reason}' },
  },
  'internal/outside-root': {
    summary: 'A link leads out of the project and was not followed',
    severity: 'warning',
    certainty: 'certain',
    messages: { link: 'Unexpected link that leads out of the project, expected a target inside it; the link was not followed' },
  },
  'internal/unreadable-configuration': {
    summary: 'A configuration that agents depend on could not be read',
    severity: 'warning',
    certainty: 'certain',
    messages: {
      broken: 'Unexpected configuration that {reason}; Claude Code reads nothing from it, and what agents name in it is not checked',
      unread: 'Unexpected configuration that {reason}; what agents name in it is not checked',
    },
  },
  'internal/skipped-file': {
    summary: 'A file that was named is not linted',
    severity: 'info',
    certainty: 'certain',
    messages: {
      ignored: 'Unexpected file that `{config}` excludes; it was not linted',
      extension: 'Unexpected file without the extension `.md`, which Claude Code does not read as an agent; it was not linted',
    },
  },
  'internal/other-language': {
    summary: 'A file is not in English, the language that some rules read',
    severity: 'info',
    certainty: 'certain',
    messages: { skipped: 'Unexpected prose that is not English, which {count} rules of {areas} can not read; they checked nothing here' },
  },
  'internal/unused-directive': {
    summary: 'A directive that disables nothing',
    severity: 'warning',
    certainty: 'certain',
    messages: {
      unused: 'Unexpected directive for `{rule}`, which reports nothing there',
      noRule: 'Missing rule in the directive, expected at least one rule id',
      unknownRule: 'Unknown rule `{rule}` in a directive',
      unknownRuleNear: 'Unknown rule `{rule}` in a directive, did you mean `{near}`',
      core: 'Unexpected directive for `{rule}`, which can not be disabled',
      noReason: 'Missing reason in the directive for `{rule}`, expected ` -- why` because it would hide an error',
      unmatchedEnable: 'Unexpected `enable` of `{rule}`, which no directive above has disabled',
    },
  },
} as const satisfies Readonly<Record<string, CoreFindingMeta>>;

/** Id of a finding that the toolkit itself makes. */
export type CoreFindingId = keyof typeof CORE_FINDINGS;

/** Message id of one core finding. */
export type CoreMessageId<Id extends CoreFindingId> = keyof (typeof CORE_FINDINGS)[Id]['messages'] & string;

/** Builds a core finding: severity, certainty and message come from the table. */
export function coreFinding<Id extends CoreFindingId>(
  rule: Id,
  report: {
    readonly place: Place;
    readonly messageId: CoreMessageId<Id>;
    readonly data?: Readonly<Record<string, string | number>>;
    readonly related?: readonly RelatedPlace[];
  },
): Finding {
  const meta: CoreFindingMeta = CORE_FINDINGS[rule];
  const data = report.data ?? {};
  return {
    rule,
    messageId: report.messageId,
    message: fillMessage(meta.messages[report.messageId] ?? report.messageId, data),
    data,
    severity: meta.severity,
    certainty: meta.certainty,
    place: report.place,
    related: report.related ?? [],
    fixes: [],
  };
}

/** Ids of findings that mean that a part of the job was not done. */
const FAILURES: ReadonlySet<string> = new Set(['internal/unreadable-file', 'internal/rule-crashed'] satisfies readonly CoreFindingId[]);

/** True for a finding that means that a part of the job was not done: nothing hides it, and the run ends with code 2. */
export function isFailure({ rule }: Pick<Finding, 'rule'>): boolean {
  return FAILURES.has(rule);
}

/** True for ids under `internal/`, which belong to the toolkit and not to a rule. */
export function isCoreRule(rule: string): boolean {
  return rule.startsWith('internal/');
}
