import { matchesWildcard, matchSequence } from '../model/wildcard.ts';

const MOST_ALTERNATIVES = 64;

/**
 * True when a relative path matches a glob: `*` and `?` within a step, `**` for any number of steps, `{a,b}` for
 * alternatives. Runs in time proportional to path times pattern; no regular expression is built.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const steps = path.split('/');
  return expandBraces(pattern).some((alternative) => matchSteps(steps, alternative.split('/')));
}

/** `a{b,c}` → `ab`, `ac`; nothing beyond 64 alternatives. */
export function expandBraces(pattern: string): readonly string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0 && done.length + open.length <= MOST_ALTERNATIVES) {
    const next = open.shift() ?? '';
    const brace = /\{([^{}]*,[^{}]*)\}/.exec(next);
    if (brace === null) done.push(next);
    else
      for (const part of (brace[1] ?? '').split(','))
        open.push(next.slice(0, brace.index) + part + next.slice(brace.index + brace[0].length));
  }
  return done;
}

function matchSteps(steps: readonly string[], patterns: readonly string[]): boolean {
  return matchSequence(steps.length, patterns.length, {
    isWild: (index) => patterns[index] === '**',
    matchesOne: (item, index) => matchesWildcard(steps[item] ?? '', patterns[index] ?? ''),
  });
}
