import type { AgentDocument } from '../../../model/agent-document.ts';
import { readLine } from '../grammar/read-line.ts';
import { doesIt } from '../statements/does-it.ts';
import { haveOwnLabels } from '../statements/have-own-labels.ts';
import { stemsIn } from '../statements/read-deed.ts';
import { clausesOf } from '../statements/understand-document.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { linesLike } from '../words/line-query.ts';
import { choicesIn, type Compiled } from './choices-in.ts';
import type { ExclusivePair } from './exclusive-pair.ts';

/** Words that leave room for one option alone. */
const ALONE =
  /\b(?:only|solely|exclusively|nothing (?:but|else)|nowhere else|sole|throughout|everywhere|without exceptions?|no other|strictly|alone)\b|^(?:all|every) (?:[\w-]{1,20} ){1,4}?(?:(?:is|are|must be) [a-z]+ (?:in|with|by|on|as|to|through)|uses?|runs?|go(?:es)?|lives?|stays?|must)\b| for (?:all|every|each|everything)\b/;
/** "For all endpoints" leaves room where it only says whom a thing is meant for. */
const WEAK_ALONE = /^(?:all|every) | for (?:all|every|each|everything)\b/;

/** True for a clause that leaves room for one thing alone: "only", "exclusively", "nothing but". */
export function leavesNoRoom({ text }: UnderstoodClause): boolean {
  return ALONE.test(text);
}

/** Words that offer an option beside others, or speak of another case. */
const BESIDE =
  /\b(?:or|vs|versus|between|such as|e\.g|like|migrat\w*|from|legacy|compare|convert\w*|integrat(?:e|es|ed|ing)|instead|not|than|compatib\w*|interop\w*|including|mapping|equivalents?|similar|alternatives?|other [a-z]+s|without(?! exception)|no(?! other)|avoid\w*|never|discouraged|deprecated|forbidden|prohibited|banned|rejected|replac\w*|minimi[sz]\w*|reduc\w*|eliminat\w*|remov\w*|detect\w*|[a-z]+-related|expert\w*|knowledge|familiar|experience)\b/;
/** Words that offer one more: that says nothing of what stands alone, and everything of what stands beside it. */
const OFFERS = /\b(?:also|both)\b/;
const FOR_WHAT = /\b(?:for|in|on|when) (?:the |all |every |each )?([a-z-]{3,20})/;
/** A system is named where a case would be: "on Windows". */
const SYSTEM_CASE = /^(?:on|for) (?:ios|android|windows|macos|linux)/;

/** Nobody chooses more often; it keeps the cost of a hostile file linear. */
const MOST_CHOSEN = 100;

/** Rules that say the same are named with the first. */
const MOST_MORE = 4;

interface Chosen {
  readonly clause: UnderstoodClause;
  readonly options: readonly number[];
  /** What it is chosen for, as far as that is said: "for logs". */
  readonly use: string | undefined;
  readonly isAlone: boolean;
  readonly isPhrase: boolean;
}

const ALONE_LINES = linesLike(ALONE);

/** One option alone in one line, another one in another; at most one pair a choice. */
export function findExclusiveChoices(document: AgentDocument): readonly ExclusivePair[] {
  const alone = new Set(ALONE_LINES.of(document));
  return choicesIn(document).flatMap(([compiled, lines]) => {
    const chosen = (some: readonly number[]): readonly Chosen[] =>
      openClauses(document, some).flatMap((clause) => chosenIn(clause, compiled));
    // Without a line that leaves room for one of them alone the others need not be read.
    const isPossible = compiled.choice.isEither === true || chosen(lines.filter((line) => alone.has(line))).some(({ isAlone }) => isAlone);
    return isPossible ? pairOf(document, compiled, chosen(lines).slice(0, MOST_CHOSEN)) : [];
  });
}

function openClauses(document: AgentDocument, lines: readonly number[]): readonly UnderstoodClause[] {
  return clausesOf(document, lines).filter(
    ({ negation, condition }) => negation === undefined && (condition === undefined || isNoCase(condition)),
  );
}

function isNoCase(condition: string): boolean {
  return SYSTEM_CASE.test(condition) || condition.startsWith('only');
}

function pairOf(document: AgentDocument, { choice }: Compiled, chosen: readonly Chosen[]): readonly ExclusivePair[] {
  for (const one of chosen) {
    if (!one.isAlone && choice.isEither !== true) continue;
    const rival = chosen.find((other) => areRivals(one, other) && !haveOwnLabels(document, one.clause, other.clause));
    if (rival !== undefined)
      return [
        {
          alone: one.clause,
          other: rival.clause,
          more: chosen
            .filter((again) => again !== one && again.isAlone && areRivals(again, rival))
            .slice(0, MOST_MORE)
            .map(({ clause }) => clause),
          what: choice.what,
        },
      ];
  }
  return [];
}

function areRivals(one: Chosen, other: Chosen): boolean {
  if (one.options.length !== 1 || one.clause.statement === other.clause.statement) return false;
  if (!other.options.some((option) => !one.options.includes(option))) return false;
  return (one.isAlone || !other.isPhrase) && isSameUse(one, other);
}

/** "Only JSON for logs" leaves room for Markdown in reports. */
function isSameUse({ use, isAlone }: Chosen, other: Chosen): boolean {
  if (use === undefined) return isAlone || other.use === undefined;
  return stemsIn(other.clause.text).includes(use) || other.use === use;
}

function chosenIn(clause: UnderstoodClause, { choice, options }: Compiled): readonly Chosen[] {
  const { text, source } = clause;
  if (choice.near?.test(text) === false) return [];
  const found = options.flatMap((option, index) => (option.test(text) ? [index] : []));
  if (found.length === 0 || BESIDE.test(text)) return [];
  const { form, subject } = readLine(text);
  const isAlone = found.length === 1 && !OFFERS.test(text) && leavesNoRoom(clause) && (!WEAK_ALONE.test(text) || doesIt(text));
  // "Windows mounts are slow" takes nothing.
  if (!isAlone && form === 'claim' && subject === 'other' && !doesIt(text)) return [];
  if (!isAlone && (form === 'question' || form === 'trigger' || (form === 'phrase' && source === 'plain' && choice.isEither === true)))
    return [];
  return [{ clause, options: found, use: useOf(text, options), isAlone, isPhrase: form === 'phrase' }];
}

function useOf(text: string, options: readonly RegExp[]): string | undefined {
  const rest = options.reduce((left, option) => left.replace(option, '.'), text);
  return stemsIn(FOR_WHAT.exec(rest)?.[1] ?? '')[0];
}
