import type { AgentDocument } from '../../../model/agent-document.ts';
import { indexFrom } from '../../../model/index-from.ts';
import type { Range } from '../../../model/range.ts';
import { readOutline } from './read-outline.ts';

/** What a line of a list calls itself: "**Agent count**: 4". */
const LABEL = /^[\s*_`[\]✅❌-]{0,12}([^:.;—–()\n]{2,60})(?:[:(]| [—–-] )/u;
const MARKS = /[*_`"“”]/g;
/** A longer line repeats no other one. */
const LONGEST = 80;

/**
 * Whether two lines stand in two blocks of one form: lists below "With the shell" and "With the library" that share a further label describe
 * two things, each with values of its own.
 */
export function standInTwoRecords(document: AgentDocument, one: Range, other: Range): boolean {
  const [a, b] = [indexAt(document, one), indexAt(document, other)];
  if (a === -1 || b === -1) return false;
  const [block, otherBlock] = [blockOf(document, a), blockOf(document, b)];
  if (block.includes(b) || otherBlock.includes(a)) return false;
  if (areSeries(document, a, b)) return true;
  if (leadOf(document, a) !== '' && leadOf(document, a) === leadOf(document, b)) return true;
  const known = new Set(block.flatMap((index) => (index === a ? [] : namesOf(document, index))));
  return otherBlock.some((index) => index !== b && namesOf(document, index).some((name) => known.has(name)));
}

/** Whether two lines stand below two titles side by side that one title holds: "Short name" and "Long name" of "Fields". */
export function standInSiblings(document: AgentDocument, one: Range, other: Range): boolean {
  const { sections, statements } = document;
  const [a, b] = [statements[indexAt(document, one)]?.section ?? -1, statements[indexAt(document, other)]?.section ?? -1];
  const parent = sections[a]?.parent ?? -1;
  return a !== b && parent === sections[b]?.parent && (sections[parent]?.depth ?? 0) > 1;
}

function indexAt({ statements }: AgentDocument, { start }: Range): number {
  const index = indexFrom(statements, start + 1) - 1;
  const found = statements[index];
  return found !== undefined && start < found.range.end ? index : -1;
}

/** "For carriers" and "For shops", side by side below one title. */
function areSeries({ sections, statements }: AgentDocument, one: number, other: number): boolean {
  const [a, b] = [sections[statements[one]?.section ?? -1], sections[statements[other]?.section ?? -1]];
  if (a === undefined || b === undefined || a === b || a.parent !== b.parent) return false;
  const word = /^[A-Za-z]{3,12} /.exec(a.title)?.[0];
  return word !== undefined && b.title.startsWith(word);
}

/** "**Structure:**" above two lists below two titles. */
function leadOf(document: AgentDocument, index: number): string {
  const lead = readOutline(document).nodes[index]?.lead ?? -1;
  return lead === -1 ? '' : (document.statements[lead]?.text ?? '');
}

/** The other members of a line's list, or the lines right below its title. */
function blockOf(document: AgentDocument, index: number): readonly number[] {
  const { nodes, statementsOf } = readOutline(document);
  const lead = nodes[index]?.lead ?? -1;
  if (lead !== -1) return nodes[lead]?.members ?? [];
  return (statementsOf.get(document.statements[index]?.section ?? -1) ?? []).filter((one) => nodes[one]?.lead === -1);
}

function namesOf({ statements }: AgentDocument, index: number): readonly string[] {
  const text = statements[index]?.text ?? '';
  const name = LABEL.exec(text)?.[1] ?? (text.length <= LONGEST ? text : '');
  const plain = name.replaceAll(MARKS, '').replaceAll(/\d+/g, '#').trim().toLowerCase();
  return plain.length > 1 ? [plain] : [];
}
