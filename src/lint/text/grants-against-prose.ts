import type { AgentDocument } from '../../model/agent-document.ts';
import { ownValue } from '../../model/json.ts';
import type { Range } from '../../model/range.ts';
import type { GrantedTools } from './granted-tools.ts';
import { clausesOf } from './statements/understand-document.ts';
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

/** The whole agent is meant: what else a line says may be about one step of it. */
const READ_ONLY =
  /^(?:(?:you are|this agent is|you remain|stay|remain|is) (?:strictly |always |a )?read-only(?: agent| reviewer| auditor)?$|(?:you )?(?:never|do not|don't|must not|must never|may not) (?:modify|edit|change|write|alter|touch) (?:or (?:create|delete|modify|edit) )?(?:any |the )?(?:files?|code|source code|codebase|source files?)$)/;
const APPROVAL =
  /^(?:always )?(?:ask|wait|get|obtain|request|seek|require)s? (?:for )?(?:explicit |user |human |the user's )?(?:approval|confirmation|permission|sign-off) before (?:every|each|any|all|changing|editing|writing|modifying|making)\b/;
const WRITING = new LineQuery(() => [[['only', 'modify', 'edit', 'change', 'write', 'alter', 'touch']]]);
const ASKING = new LineQuery(() => [[['approval', 'confirmation', 'permission', 'sign']]]);
const WRITERS = ['Edit', 'Write', 'NotebookEdit'];
const UNASKED = new Set(['acceptEdits', 'bypassPermissions', 'dontAsk']);

/** At most one line of each kind. */
export function grantsAgainstProse(document: AgentDocument, granted: GrantedTools | undefined): readonly GrantAgainstProse[] {
  const { frontmatter } = document;
  if (frontmatter.kind !== 'read') return [];
  const writer = WRITERS.find((tool) => granted?.known.has(tool) === true);
  const mode = ownValue(frontmatter.value, 'permissionMode');
  const [tools, modePlace] = [frontmatter.rangeOf('/tools', 'value'), frontmatter.rangeOf('/permissionMode', 'value')];
  const found: GrantAgainstProse[] = [];
  const readOnly = writer === undefined ? undefined : firstFree(document, WRITING, READ_ONLY);
  if (readOnly !== undefined && writer !== undefined && tools !== undefined) {
    found.push({ kind: 'read-only', clause: readOnly, grant: tools, granted: writer });
  }
  const isUnasked = typeof mode === 'string' && UNASKED.has(mode);
  const approval = isUnasked ? firstFree(document, ASKING, APPROVAL) : undefined;
  if (approval !== undefined && modePlace !== undefined && typeof mode === 'string') {
    found.push({ kind: 'approval', clause: approval, grant: modePlace, granted: mode });
  }
  return found;
}

/** The first clause that a pattern matches, whatever the case; the query names a word of each match. */
function firstFree(document: AgentDocument, words: LineQuery, pattern: RegExp): UnderstoodClause | undefined {
  return clausesOf(document, words.of(document)).find(({ text, condition }) => condition === undefined && pattern.test(text));
}
