import type { AgentDocument } from '../../../model/agent-document.ts';
import { readDeed } from '../statements/read-deed.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { CHECKABLE_BANS } from './checkable-bans.ts';
import type { SampleLine } from './sample-lines.ts';

/** A sample that holds what a rule spells out. */
export interface NamedCode {
  readonly ban: UnderstoodClause;
  readonly sample: SampleLine;
  readonly what: string;
  readonly isMeasured: false;
}

const CODE_SPAN =
  /^\W{0,6}(?:never|do not|don['’]t|avoid|no)\W{0,5}(?:\b(?:use|using|write|writing|call|calling|add|run|import|ever)\b\W{0,3}){0,2}(?:the )?`([^`\n]{3,60})`\s{0,2}$/i;

/** "Never use `fetchAll()`": the span stands in a sample as it is. Whatever follows the span may be an exception. */
export function quotedViolations(
  { text }: AgentDocument,
  clauses: readonly UnderstoodClause[],
  lines: readonly SampleLine[],
): readonly NamedCode[] {
  return clauses.flatMap((ban): readonly NamedCode[] => {
    if (ban.negation === undefined || ban.source !== 'rule') return [];
    const span = CODE_SPAN.exec(text.slice(ban.range.start, ban.range.end))?.[1];
    if (span === undefined || !/[^\w]|[a-z][A-Z]|_/.test(span) || CHECKABLE_BANS.some(({ named }) => named.test(ban.text))) return [];
    const sample = lines.find((line) => line.text.includes(span));
    return sample === undefined ? [] : [{ ban, sample, what: `\`${span}\``, isMeasured: false }];
  });
}

/** Words for kinds of things that code does not spell out. */
const KINDS = new Set('schema table file code type function class method value query statement component script line'.split(' '));
const FEWEST_WORDS = 3;

/** "Never create foreign keys to the auth schema": every word of it that means something stands in one line of code. */
export function wordViolations(clauses: readonly UnderstoodClause[], lines: readonly SampleLine[]): readonly NamedCode[] {
  return clauses.flatMap((ban): readonly NamedCode[] => {
    if (!/^(?:never|do not|don't|avoid)\b/.test(ban.text)) return [];
    const { action, objects } = readDeed(ban);
    if (action === undefined) return [];
    const words = objects.filter((object) => !KINDS.has(object));
    if (words.length < FEWEST_WORDS || words.length > 5) return [];
    const sample = lines.find((line) => holdsAll(line.text.toLowerCase(), words));
    return sample === undefined ? [] : [{ ban, sample, what: words.join(' '), isMeasured: false }];
  });
}

function holdsAll(line: string, words: readonly string[]): boolean {
  return words.every((word) => line.includes(word));
}
