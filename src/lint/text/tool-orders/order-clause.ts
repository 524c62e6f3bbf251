import { matchesOf } from '../matches-of.ts';

const CLAUSE_END = /[.!?;](?=\s|$)|\r?\n/g;

/** The sentence, or the part between semicolons, that holds the offset; without blanks around it. */
export function clauseAround(line: string, index: number): { readonly start: number; readonly end: number } {
  let start = 0;
  let end = line.length;
  for (const match of matchesOf(CLAUSE_END, line)) {
    const after = match.index + match[0].length;
    if (after <= index) start = after;
    else if (match.index < end) end = match.index;
  }
  const text = line.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

const NOT_ORDERED =
  /\b(?:never|not|don['’]?t|can['’]?t|cannot|avoid|without|instead of|rather than|no need|(?:when|whether|how|why) to|unable|lacks?|unless|if (?:you have|it is|they|the user)|(?:if|when|where) [\w ]{0,20}available|users?(?!['’]s\b| (?:requests?|input|stor(?:y|ies)|requirements?|interface|data|needs?|flows?|guide|experience|journeys?)\b)|they|he|she|ask|asks|asked|tell|advise|suggest|recommend|instruct|orchestrator|parent|main (?:agent|thread|session)|caller|e\.g\.|for example|such as)\b/i;
const AVAILABILITY = /\b(?:if|when|where)\b[^.;]{0,30}\b(?:available|installed|configured|granted|present|possible)\b/i;
/** Whoever else does it, behind what is done. */
const BY_OTHERS =
  /\bby (?:the |an? |your |our |their )?(?:\w{1,15} )?(?:users?|team|developers?|engineers?|client|customers?|CI|pipeline|reviewers?|owners?|host|caller|orchestrator|parent|author|maintainers?|admin(?:istrator)?s?|humans?|someone)\b/i;

/** False for what is forbidden, quoted, left to somebody else, or said with a condition that the agent may find unmet. */
export function isOrder(line: string, clause: { readonly start: number; readonly end: number }, index: number): boolean {
  if (/^["“]/.test(line.trimStart())) return false;
  const text = line.slice(clause.start, clause.end);
  return (
    !NOT_ORDERED.test(line.slice(clause.start, index)) &&
    !AVAILABILITY.test(text) &&
    !BY_OTHERS.test(line.slice(index, clause.end)) &&
    !text.endsWith('?')
  );
}
