import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { WordBeginnings } from '../statements/word-beginnings.ts';
import { BANS_ON_COMMANDS } from './bans-on-commands.ts';
import { BANS_ON_DATA } from './bans-on-data.ts';
import { BANS_ON_LANGUAGES } from './bans-on-languages.ts';
import { BANS_ON_PROGRAMS } from './bans-on-programs.ts';
import { BANS_ON_SCRIPTS } from './bans-on-scripts.ts';
import { BANS_ON_SETTINGS } from './bans-on-settings.ts';
import { BANS_ON_TEXTS } from './bans-on-texts.ts';
import type { CheckableBan } from './checkable-ban.ts';
import { CHECKABLE_BANS } from './checkable-bans.ts';
import { DEMANDED_FORMS } from './demanded-forms.ts';
import type { SelfViolation } from './find-self-violations.ts';
import { isElsewhere } from './find-named-code.ts';
import { isToldAsBad, type SampleLine } from './sample-lines.ts';

/** Things that are forbidden and can be seen in a line of code, and the words that name them. */
export interface ChecksByWord {
  readonly all: readonly CheckableBan[];
  readonly find: (text: string) => readonly CheckableBan[];
}

/** Those of which nine of ten findings were right. */
export const SURE_CHECKS = checksByWord(CHECKABLE_BANS.filter(({ isMeasured }) => isMeasured === true));
/** All others. */
export const HINT_CHECKS = checksByWord([
  ...CHECKABLE_BANS.filter(({ isMeasured }) => isMeasured !== true),
  ...BANS_ON_SCRIPTS,
  ...BANS_ON_PROGRAMS,
  ...BANS_ON_DATA,
  ...BANS_ON_TEXTS,
  ...BANS_ON_COMMANDS,
  ...BANS_ON_SETTINGS,
  ...BANS_ON_LANGUAGES,
  ...DEMANDED_FORMS,
]);

function checksByWord(all: readonly CheckableBan[]): ChecksByWord {
  let words: WordBeginnings<CheckableBan> | undefined;
  return { all, find: (text) => (words ??= indexed(all)).find(text) };
}

function indexed(checks: readonly CheckableBan[]): WordBeginnings<CheckableBan> {
  const index = new WordBeginnings<CheckableBan>();
  for (const check of checks) for (const word of check.words.split(' ')) index.add(word, check);
  return index;
}

/** Rules that say the same are named with the first. */
const MOST_RULES = 3;

/** The rules pick the checks, so that code is only read for what some rule forbids. */
export function tableViolations(
  checks: ChecksByWord,
  clauses: readonly UnderstoodClause[],
  lines: () => readonly SampleLine[],
  inline: () => readonly SampleLine[] = () => [],
): readonly SelfViolation[] {
  const bans = new Map<CheckableBan, UnderstoodClause[]>();
  for (const clause of clauses) {
    for (const check of checks.find(clause.text)) {
      if (!isBanned(check, clause)) continue;
      const known = bans.get(check);
      if (known === undefined) bans.set(check, [clause]);
      else if (known.length < MOST_RULES) known.push(clause);
    }
  }
  return [...bans].flatMap(([check, rules]): readonly SelfViolation[] => {
    const [ban, ...others] = rules.toSorted((a, b) => Number(a.negation === undefined) - Number(b.negation === undefined));
    if (ban === undefined) return [];
    const isOutside = (line: SampleLine): boolean => isElsewhere(line, ban);
    let sample = lines().find((line) => isSeen(check, line) && isOutside(line));
    if (sample === undefined) {
      sample = inline().find((line) => isSeen(check, line) && isOutside(line));
    }
    return sample === undefined ? [] : [{ ban, others, sample, what: check.what, isMeasured: check.isMeasured === true }];
  });
}

function isSeen({ seen, languages, keptBy }: CheckableBan, line: SampleLine): boolean {
  const { text, language, block } = line;
  if (
    (languages !== undefined && !languages.test(language) && (language !== 'inline' || languages.test(''))) ||
    !seen.test(text) ||
    keptBy?.test(block) === true
  )
    return false;
  return !isToldAsBad(line);
}

function isBanned({ named, instead }: CheckableBan, { text, negation }: UnderstoodClause): boolean {
  if (negation === undefined) return instead?.test(text) === true;
  const match = named.exec(text);
  if (match === null) return false;
  const end = match.index + match[0].length;
  if (end <= negation.start || match.index - negation.end >= REACH) return false;
  return !PART.test(text.slice(Math.max(0, negation.end), end)) && !SOMEWHERE.test(text.slice(end));
}

/** "No unnecessary casts" leaves the others. */
const PART = /\b(?:unnecessary|unneeded|needless|excessive|redundant|unused|unjustified|undocumented|duplicate)\b/;
/** "No functions in `src/data/`", "no emoji in commit messages": other places are free. */
const SOMEWHERE =
  /^[^,;]{0,30}\b(?:in|inside|under|within) [\w.*-]{0,30}\/|^ (?:in|from) (?:the )?(?:commits?|commit messages?|titles?|headings?|headlines?|subject lines?|file ?names|variable names|identifiers|urls|branch names)\b/;

/** How far behind a negation the thing stands that it forbids. */
const REACH = 40;
