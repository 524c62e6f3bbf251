import type { AgentDocument } from '../../model/agent-document.ts';
import { ownValue } from '../../model/json.ts';
import type { Range } from '../../model/range.ts';
import type { GrantedTools } from './granted-tools.ts';
import { findRenounced, firstFree } from './renounced-tools.ts';
import type { UnderstoodClause } from './statements/understood-clause.ts';
import { LineQuery } from './words/line-query.ts';

/** A line that gives up what the front matter grants. */
export interface GrantAgainstProse {
  readonly kind: 'read-only' | 'approval';
  readonly clause: UnderstoodClause;
  /** The value in the front matter. */
  readonly grant: Range;
  /** What is granted, as written. */
  readonly granted: string;
}

const CHANGING = '(?:chang|edit|writ|modify|mak|touch|creat|delet|commit|runn|execut)(?:e|es|ing|s)?';
const APPROVAL = new RegExp(
  `^(?:[a-z ]{3,40} and )?(?:always )?(?:ask|wait|get|obtain|request|seek|require)s? (?:for )?(?:explicit |user |human |the user's )?(?:approval|confirmation|permission|sign-off|consent|go-ahead) before (?:you )?(?:ever )?(?:(?:every|each|any|all) (?:single )?(?:changes?|edits?|files?|modifications?|actions?|commands?|commits?|steps?|writes?|tool calls?|operations?)|${CHANGING})\\b`,
);
const ASKING = new LineQuery(() => [[['approval', 'confirmation', 'permission', 'sign', 'consent', 'go']]]);
const UNASKED = new Set(['acceptEdits', 'bypassPermissions', 'dontAsk']);

/** At most one line for each tool, and one about approval. */
export function grantsAgainstProse(document: AgentDocument, granted: GrantedTools | undefined): readonly GrantAgainstProse[] {
  const { frontmatter } = document;
  if (frontmatter.kind !== 'read') return [];
  const [tools, modePlace] = [frontmatter.rangeOf('/tools', 'value'), frontmatter.rangeOf('/permissionMode', 'value')];
  // What is inherited was not chosen.
  const renounced = tools === undefined || granted === undefined || granted.inherits === true ? [] : findRenounced(document, granted.known);
  const mode = ownValue(frontmatter.value, 'permissionMode');
  const isUnasked = typeof mode === 'string' && UNASKED.has(mode);
  const approval = isUnasked ? firstFree(document, ASKING, APPROVAL) : undefined;
  return [
    ...(tools === undefined
      ? []
      : renounced.map(({ clause, tool }) => ({ kind: 'read-only' as const, clause, grant: tools, granted: tool }))),
    ...(approval === undefined || modePlace === undefined || typeof mode !== 'string'
      ? []
      : [{ kind: 'approval' as const, clause: approval, grant: modePlace, granted: mode }]),
  ];
}
