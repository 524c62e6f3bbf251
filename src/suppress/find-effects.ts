import type { Directive } from '../model/agent-document.ts';
import type { LineIndex } from '../model/line-index.ts';
import type { Range } from '../model/range.ts';

/** What one rule id in one directive switches off. */
export interface Effect {
  readonly directive: Directive;
  readonly kind: Directive['kind'];
  readonly rule: string;
  /** The rule id in the directive. */
  readonly range: Range;
  readonly hasReason: boolean;
  /** Where a finding must start to be disabled, half-open; null for the whole file, findings without a range included. */
  readonly region: Range | null;
}

/** An `enable` that ends nothing. */
export interface UnmatchedEnable {
  readonly directive: Directive;
  readonly rule: string;
  readonly range: Range;
}

/**
 * What directives switch off: `disable-next-line` what starts on the line after it, `disable` what starts between it and
 * the next `enable` of the rule (or of every rule, when it names none) or the end, `disable-file` everything.
 */
export function findEffects(
  directives: readonly Directive[],
  lines: LineIndex,
): { readonly effects: readonly Effect[]; readonly unmatched: readonly UnmatchedEnable[] } {
  const ordered = directives.toSorted((a, b) => a.range.start - b.range.start);
  const effects = ordered.flatMap((directive, index) =>
    directive.kind === 'enable'
      ? []
      : directive.rules.map(({ id, range }) => {
          const region = regionOf(directive, { rule: id, later: ordered.slice(index + 1), lines });
          return { directive, kind: directive.kind, rule: id, range, hasReason: directive.reason !== undefined, region };
        }),
  );
  return { effects, unmatched: ordered.flatMap((directive) => unmatchedIn(directive, effects)) };
}

function regionOf(
  directive: Directive,
  { rule, later, lines }: { readonly rule: string; readonly later: readonly Directive[]; readonly lines: LineIndex },
): Range | null {
  if (directive.kind === 'disable-file') return null;
  if (directive.kind === 'disable-next-line') {
    const lastLine = lines.pointAt(Math.max(directive.range.start, directive.range.end - 1)).line;
    const { start, end } = lines.rangeOfLine(lastLine + 1);
    return lastLine < lines.lineCount ? { start, end: end + 1 } : { start: end, end };
  }
  const enable = later.find(({ kind, rules }) => kind === 'enable' && (rules.length === 0 || rules.some(({ id }) => id === rule)));
  return { start: directive.range.end, end: enable?.range.start ?? Infinity };
}

function unmatchedIn(enable: Directive, effects: readonly Effect[]): readonly UnmatchedEnable[] {
  if (enable.kind !== 'enable') return [];
  const endsOne = (rule: string): boolean =>
    effects.some((effect) => effect.kind === 'disable' && effect.rule === rule && effect.region?.end === enable.range.start);
  return enable.rules.filter(({ id }) => !endsOne(id)).map(({ id, range }) => ({ directive: enable, rule: id, range }));
}
