/** What a walk compares: items of a text with items of a pattern. */
export interface Matcher {
  /** True where the item of the pattern stands for any number of items. */
  isWild(index: number): boolean;
  matchesOne(item: number, index: number): boolean;
}

/** The classic greedy walk: on a mismatch, only the last wildcard takes one more item. Time is at most items times patterns. */
export function matchSequence(items: number, patterns: number, matcher: Matcher): boolean {
  let item = 0;
  let pattern = 0;
  let wild = -1;
  let resume = 0;
  while (item < items) {
    if (pattern < patterns && matcher.isWild(pattern)) {
      wild = pattern++;
      resume = item;
    } else if (pattern < patterns && matcher.matchesOne(item, pattern)) {
      item++;
      pattern++;
    } else if (wild >= 0) {
      pattern = wild + 1;
      item = ++resume;
    } else return false;
  }
  while (pattern < patterns && matcher.isWild(pattern)) pattern++;
  return pattern === patterns;
}

/** True when a text matches a pattern as a whole: `*` stands for any characters, `?` for one. No regular expression is built. */
export function matchesWildcard(text: string, pattern: string): boolean {
  return matchSequence(text.length, pattern.length, {
    isWild: (index) => pattern[index] === '*',
    matchesOne: (item, index) => pattern[index] === '?' || pattern[index] === text[item],
  });
}
