import type { SourceText } from '../model/report.ts';
import { applyEdits } from './apply-edits.ts';
import type { ChosenFix } from './choose-fixes.ts';
import { chooseFixes } from './choose-fixes.ts';
import type { FixableAnalysis } from './compare-analyses.ts';
import { isWorse } from './compare-analyses.ts';

const MOST_PASSES = 10;

export interface FixOptions {
  /** Rules whose suggestions are applied beside the safe fixes. */
  readonly suggestionsOf?: readonly string[];
}

/** A fix by the rule that offered it and its title. */
export interface FixRecord {
  readonly rule: string;
  readonly title: string;
}

export interface FixResult<A extends FixableAnalysis> {
  readonly text: string;
  /** The analysis of `text`. */
  readonly analysis: A;
  /** How often the text was changed. */
  readonly passes: number;
  readonly applied: readonly FixRecord[];
  /** Fixes that would have made the file worse and were undone. */
  readonly undone: readonly FixRecord[];
  /** `stable`: nothing is left to fix. `cycle`: fixes undo each other. `limit`: ten passes were not enough. */
  readonly stopped: 'stable' | 'cycle' | 'limit';
}

interface Pass<A> {
  readonly text: string;
  readonly analysis: A;
  readonly applied: readonly ChosenFix[];
  readonly undone: readonly ChosenFix[];
}

/**
 * Fixes a file pass by pass, looking at it anew after each, until nothing is left to fix. A pass that makes the
 * file worse is undone; what helps when applied alone is kept.
 * @param analyze pure: the same text gives the same analysis
 */
export function fixUntilStable<A extends FixableAnalysis>(
  source: SourceText,
  analyze: (source: SourceText) => A,
  options: FixOptions = {},
): FixResult<A> {
  const suggestionsOf = new Set(options.suggestionsOf);
  const applied: FixRecord[] = [];
  const seen = new Set([source.text]);
  let { text } = source;
  let analysis = analyze(source);
  for (let passes = 0; ; passes++) {
    const pass = runPass({ path: source.path, text }, analysis, suggestionsOf, analyze);
    const undone = pass.undone.map(toRecord);
    const stop = (stopped: FixResult<A>['stopped']): FixResult<A> => ({ text, analysis, passes, applied, undone, stopped });
    if (pass.text === text) return stop('stable');
    if (passes === MOST_PASSES) return stop('limit');
    applied.push(...pass.applied.map(toRecord));
    ({ text, analysis } = pass);
    if (seen.has(text)) return { ...stop('cycle'), passes: passes + 1 };
    seen.add(text);
  }
}

/** One pass that changes the text, or none that can: a rule whose fix was undone makes way for the others. */
function runPass<A extends FixableAnalysis>(
  source: SourceText,
  before: A,
  suggestionsOf: ReadonlySet<string>,
  analyze: (source: SourceText) => A,
): Pass<A> {
  const except = new Set<string>();
  const undone: ChosenFix[] = [];
  for (;;) {
    const chosen = chooseFixes(before.findings, { suggestionsOf, except });
    const pass = applyPass(source, before, chosen, analyze);
    undone.push(...pass.undone);
    if (pass.text !== source.text || pass.undone.length === 0) return { ...pass, undone };
    for (const { rule } of pass.undone) except.add(rule);
  }
}

function applyPass<A extends FixableAnalysis>(
  source: SourceText,
  before: A,
  chosen: readonly ChosenFix[],
  analyze: (source: SourceText) => A,
): Pass<A> {
  const whole = tryFixes(source, before, chosen, analyze);
  if (whole !== undefined) return { ...whole, applied: chosen, undone: [] };
  const kept: ChosenFix[] = [];
  const undone: ChosenFix[] = [];
  let best = { text: source.text, analysis: before };
  for (const fix of chosen) {
    const tried = tryFixes(source, before, [...kept, fix], analyze);
    if (tried === undefined) undone.push(fix);
    else {
      kept.push(fix);
      best = tried;
    }
  }
  return { ...best, applied: kept, undone };
}

/** The text with the fixes and its analysis; undefined when it is worse than before. */
function tryFixes<A extends FixableAnalysis>(
  source: SourceText,
  before: A,
  fixes: readonly ChosenFix[],
  analyze: (source: SourceText) => A,
): { readonly text: string; readonly analysis: A } | undefined {
  const edits = fixes.flatMap(({ fix }) => fix.edits);
  const text = applyEdits(source.text, edits);
  if (text === source.text) return { text, analysis: before };
  const analysis = analyze({ path: source.path, text });
  return isWorse(before, analysis, new Set(fixes.map(({ rule }) => rule))) ? undefined : { text, analysis };
}

function toRecord({ rule, fix }: ChosenFix): FixRecord {
  return { rule, title: fix.title };
}
