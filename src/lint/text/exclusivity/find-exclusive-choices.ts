import { readLine } from '../grammar/read-line.ts';
import { stemsIn } from '../statements/read-deed.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { CHOICES, type Choice } from './choices.ts';
import type { ExclusivePair } from './exclusive-pair.ts';

/** Words that leave room for one option alone. */
const ALONE =
  /\b(?:only|solely|exclusively|nothing (?:but|else)|sole|throughout|everywhere|and nothing else|without exception|no other|strictly|alone)\b/;

/** True for a clause that leaves room for one thing alone: "only", "exclusively", "nothing but". */
export function leavesNoRoom({ text }: UnderstoodClause): boolean {
  return ALONE.test(text);
}

/** Words that offer an option beside others, or speak of another case. */
const BESIDE =
  /\b(?:or|vs|versus|between|such as|e\.g|like|migrat\w*|from|legacy|compare|convert\w*|support\w*|integrat\w*|instead|not|than|also|both|compatib\w*|interop\w*|including)\b/;
const FOR_WHAT = /\b(?:for|in|on|when) (?:the |all |every |each )?([a-z-]{3,20})/;

/** Nobody chooses more often; it keeps the cost of a hostile file linear. */
const MOST_CHOSEN = 100;

interface Chosen {
  readonly clause: UnderstoodClause;
  readonly option: number;
  readonly isAlone: boolean;
}

/** One option alone in one line, another one in another; at most one pair a choice. */
export function findExclusiveChoices(clauses: readonly UnderstoodClause[]): readonly ExclusivePair[] {
  const open = clauses.filter(({ condition, negation }) => condition === undefined && negation === undefined);
  const leaveNoRoom = open.filter(leavesNoRoom);
  if (leaveNoRoom.length === 0) return [];
  return COMPILED.flatMap(({ choice, anyOption, options }) => {
    if (!leaveNoRoom.some(({ text }) => anyOption.test(text))) return [];
    const chosen = open.flatMap((clause): readonly Chosen[] => chosenIn(clause, choice, options, anyOption)).slice(0, MOST_CHOSEN);
    const pair = chosen.filter(({ isAlone }) => isAlone).flatMap((one) => rivalsOf(one, chosen))[0];
    return pair === undefined ? [] : [{ ...pair, what: choice.what }];
  });
}

function rivalsOf(one: Chosen, chosen: readonly Chosen[]): readonly Omit<ExclusivePair, 'what'>[] {
  const rival = chosen.find(
    (other) => other.option !== one.option && other.clause.statement !== one.clause.statement && isSameUse(one.clause, other.clause),
  );
  return rival === undefined ? [] : [{ alone: one.clause, other: rival.clause, isMeasured: true }];
}

/** "Only JSON for logs" leaves room for Markdown in reports. */
function isSameUse(a: UnderstoodClause, b: UnderstoodClause): boolean {
  const [useOfA, useOfB] = [FOR_WHAT.exec(a.text)?.[1], FOR_WHAT.exec(b.text)?.[1]];
  if (useOfA === undefined || useOfB === undefined) return useOfB === undefined || stemsIn(a.text).includes(stemsIn(useOfB)[0] ?? '');
  return stemsIn(useOfA)[0] === stemsIn(useOfB)[0];
}

function chosenIn(clause: UnderstoodClause, choice: Choice, options: readonly RegExp[], anyOption: RegExp): readonly Chosen[] {
  const { text } = clause;
  if (!anyOption.test(text) || choice.near?.test(text) === false || BESIDE.test(text)) return [];
  const found = options.flatMap((option, index) => (option.test(text) ? [index] : []));
  const isAlone = leavesNoRoom(clause);
  const option = found[0];
  if (option === undefined || found.length > 1) return [];
  return isAlone || readLine(text).form === 'instruction' ? [{ clause, option, isAlone }] : [];
}

const whole = (source: string): RegExp => new RegExp(String.raw`(?<![\w/.-])(?:${source})(?![\w/-])`);

const COMPILED = CHOICES.map((choice) => ({
  choice,
  anyOption: whole(choice.options.join('|')),
  options: choice.options.map(whole),
}));
