import type { AgentDocument } from '../../../model/agent-document.ts';
import { matchesOf } from '../matches-of.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { isElsewhere } from './find-named-code.ts';
import type { SampleLine } from './sample-lines.ts';

/** Words that a rule forbids, and a sample that holds them. */
export interface TermViolation {
  readonly ban: UnderstoodClause;
  readonly sample: SampleLine;
  readonly what: string;
}

/** What says that words are meant and not things. */
const CUE =
  /\b(?:words?|terms?|phrases?|adjectives?|adverbs?|language|expressions?|wording|fillers?|buzzwords?|clich[eé]s?|jargon|placeholders?|labels?|openers?|openings?|greetings?|say(?:ing)?|write|writing|start(?:ing)?|begin(?:ning)?|over|beats?|generic|vague|us(?:e|ing)|like|such as|e\.g\.)\b/i;
/** "Clear labels over a vague \"Go\"": what stands behind the word is not wanted. */
export const OVER = /\b(?:over|beats?) (?:an? |the )?(?:[a-z-]{3,12} )?["“][^"”\n]{2,40}["”]/i;
const QUOTED = /["“]([^"”\n]{2,40})["”]/g;
/** Fences that hold text for readers. */
const TEXT = /^(?:|markdown|md|mdx|text|txt|plain|plaintext|html|yaml|yml|gherkin|email|output|json)$/;
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;
/** Nobody forbids more words; it keeps the cost of a hostile file linear. */
const MOST_TERMS = 60;

/** Terms in quotation marks that a rule keeps out of texts and that a sample text of the file holds, the first sample for each rule. */
export function findTermViolations(
  { text }: AgentDocument,
  clauses: readonly UnderstoodClause[],
  lines: () => readonly SampleLine[],
): readonly TermViolation[] {
  const terms = clauses
    .flatMap((ban) => {
      const source = text.slice(ban.range.start, ban.range.end);
      const forbidden = ban.negation === undefined ? (OVER.exec(source)?.[0] ?? '') : source;
      return (forbidden === '' ? [] : termsOf(forbidden)).map((term) => ({ ban, term }));
    })
    .slice(0, MOST_TERMS);
  if (terms.length === 0) return [];
  const samples = lines().filter(({ language }) => TEXT.test(language));
  const told = new Set<UnderstoodClause>();
  return terms.flatMap(({ ban, term }): readonly TermViolation[] => {
    const sample = told.has(ban)
      ? undefined
      : firstHolding(
          term,
          samples.filter((line) => isElsewhere(line, ban)),
        );
    if (sample === undefined) return [];
    told.add(ban);
    return [{ ban, sample, what: `"${term}"` }];
  });
}

/** Words in quotation marks behind a cue. */
function termsOf(ban: string): readonly string[] {
  return matchesOf(QUOTED, ban).flatMap((match) => {
    const term = (match[1] ?? '').replace(/[.,!?…]+$/, '');
    return CUE.test(ban.slice(0, match.index)) && /^[\p{L}][\p{L} '’-]+$/u.test(term) ? [term] : [];
  });
}

/** A line that quotes the term itself only speaks of it. */
function firstHolding(term: string, samples: readonly SampleLine[]): SampleLine | undefined {
  const lower = term.toLowerCase();
  let pattern: RegExp | undefined;
  return samples.find(({ text: line }) => {
    const known = line.toLowerCase();
    if (!known.includes(lower) || /["“”]/.test(line.replaceAll(/": "|"[,}\]]?$/g, ''))) return false;
    pattern ??= new RegExp(String.raw`(?<![\p{L}-])${lower.replaceAll(SPECIAL, '\\$&')}(?![\p{L}-])`, 'u');
    return pattern.test(known);
  });
}
