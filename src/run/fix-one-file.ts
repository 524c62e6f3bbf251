import { applyEdits } from '../fix/apply-edits.ts';
import { chooseFixes } from '../fix/choose-fixes.ts';
import { isWorse } from '../fix/compare-analyses.ts';
import { fixUntilStable } from '../fix/fix-until-stable.ts';
import { analyzeFile, type AnalysisOptions } from '../lint/analyze-file.ts';
import type { CoreFindingId } from '../model/core-findings.ts';
import type { ReadResult } from '../model/file-host.ts';
import type { Finding } from '../model/finding.ts';
import { createLineIndex } from '../model/line-index.ts';
import type { FileAnalysis, SourceText } from '../model/report.ts';
import { applyDirectives } from '../suppress/apply-directives.ts';
import type { FixedFile, FixRequest } from './fix-files.ts';
import type { PlannedRun } from './plan-files.ts';

/** Known only when every rule has run, as what project rules find. */
const UNUSED = 'internal/unused-directive' satisfies CoreFindingId;

/** How far one file is. */
export interface FixState extends FixedFile {
  /** Project rules whose fixes made this file worse. */
  readonly except: ReadonlySet<string>;
  /** True when writing the text back would change bytes that nobody meant to change. */
  readonly isLossy: boolean;
}

/** Fixes single files of a run. Pure: the same texts and findings give the same states. */
export interface Fixer {
  /** Applies what the file rules offer. */
  fixByFileRules(path: string, read: Extract<ReadResult, { kind: 'text' }>): FixState;
  /** Applies what project rules offer among the findings of the file's present text, then the file rules again; undefined for nothing to do. */
  fixByProjectRules(state: FixState, findings: readonly Finding[]): FixState | undefined;
}

/** A fixer for the files of a run. */
export function createFixer(run: PlannedRun, request: FixRequest): Fixer {
  const knownRules = new Set(run.registry.map((rule) => rule.id));
  const projectRules = new Set(run.registry.filter((rule) => rule.scope === 'project').map((rule) => rule.id));
  const suggestionsOf = new Set(request.suggestionsOf);
  const timing = request.timing === undefined ? {} : { timing: request.timing };
  const analyze = (source: SourceText): FileAnalysis => analyzeActive(source, { ...planOf(run, source.path), ...timing }, knownRules);
  const stabilise = (state: FixState): FixState => {
    const { text, applied, undone, stopped } = fixUntilStable({ path: state.path, text: state.after }, analyze, request);
    return { ...state, after: text, applied: [...state.applied, ...applied], undone: [...state.undone, ...undone], stopped };
  };
  return {
    fixByFileRules(path, { text, isLossy = false }) {
      const state: FixState = { path, before: text, after: text, applied: [], undone: [], stopped: 'stable', except: new Set(), isLossy };
      const fixed = stabilise(state);
      return isLossy && fixed.after !== text ? { ...state, stopped: 'not-utf8' } : fixed;
    },
    fixByProjectRules(state, findings) {
      if (state.stopped !== 'stable' || state.isLossy) return undefined;
      const offered = findings.filter(({ rule }) => projectRules.has(rule) || rule === UNUSED);
      const chosen = chooseFixes(offered, { suggestionsOf, except: state.except });
      if (chosen.length === 0) return undefined;
      const source = { path: state.path, text: state.after };
      const text = applyEdits(
        source.text,
        chosen.flatMap(({ fix }) => fix.edits),
      );
      const rules = new Set(chosen.map(({ rule }) => rule));
      const records = chosen.map(({ rule, fix }) => ({ rule, title: fix.title }));
      if (isWorse(analyze(source), analyze({ ...source, text }), rules)) {
        return { ...state, undone: [...state.undone, ...records], except: new Set([...state.except, ...rules]) };
      }
      return stabilise({ ...state, after: text, applied: [...state.applied, ...records] });
    },
  };
}

function planOf(run: PlannedRun, path: string): AnalysisOptions {
  return run.plans.get(path) ?? { plan: run.planFor(path), scope: 'project' };
}

/** The analysis without what directives disable: nobody wants that fixed. */
function analyzeActive(source: SourceText, options: AnalysisOptions, knownRules: ReadonlySet<string>): FileAnalysis {
  const analysis = analyzeFile(source, options);
  const { findings } = applyDirectives({
    path: source.path,
    findings: analysis.findings,
    directives: analysis.directives,
    lines: createLineIndex(source.text),
    knownRules,
    activeRules: new Set(),
  });
  return { ...analysis, findings };
}
