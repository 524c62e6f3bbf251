import type { AgentDocument, Statement } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';
import { instructionsOf } from './instructions.ts';
import { FILE_WORDS } from './rule-words.ts';
import { signedStatements } from './signed-lines.ts';

/** An order that leaves a file behind wherever the agent comes. */
export interface FileOrder {
  readonly kind: 'every' | 'missing';
  readonly file: string;
  readonly range: Range;
}

const FILE = new RegExp(String.raw`\b(?:${FILE_WORDS.join('|').toUpperCase()})(?:\.md)?\b`);
const EVERYWHERE = /\b(?:every|each|all|any)\b(?: [\w-]{1,30}){0,4} (?:director(?:y|ies)|folders?|sub-?director(?:y|ies)|subfolders?)\b/i;
const DUTY = /\b(?:create|creating|creation|must|ensure|maintain|maintenance|add|generate|write|place|mandatory|required?)\b/i;
/** "Confirm CHANGELOG.md exists in the target directory, create it if missing": a step before every task. */
const IF_MISSING =
  /\b(?:target|current|working|affected|that|the|its) director(?:y|ies)\b[^.\n]{0,60}\bcreat\w{1,4}\b|\bexists?\b[^.\n]{0,40}\bcreat\w{1,4}\b[^.\n]{0,60}\bif (?:missing|absent|not|it)\b/i;
const NOT_ORDERED = /\b(?:never|not|don['’]?t|avoid|instead of|rather than|without|check whether|search|scan)\b/i;

/** Orders to leave a file in every directory, or in whatever directory a task is about, in order. */
export function findFileOrders(document: AgentDocument): readonly FileOrder[] {
  return signedStatements(document, 'file', instructionsOf(document)).flatMap(readOrder);
}

function readOrder({ text, range }: Statement): readonly FileOrder[] {
  const file = FILE.exec(text)?.[0];
  if (file === undefined || NOT_ORDERED.test(text)) return [];
  if (EVERYWHERE.test(text) && DUTY.test(text)) return [{ kind: 'every', file, range }];
  return IF_MISSING.test(text) ? [{ kind: 'missing', file, range }] : [];
}
