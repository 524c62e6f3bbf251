import { isSameValue } from '../../host/is-same-value.ts';
import { readAsHost } from '../../host/read-as-host.ts';
import { readHostYaml } from '../../host/read-host-yaml.ts';
import type { AgentDocument, FrontmatterEntry } from '../../model/agent-document.ts';
import type { HostFacts } from '../../model/host-facts.ts';
import type { Range } from '../../model/range.ts';
import { readYaml } from '../../parse/read-yaml.ts';
import { blockScalar, doubleQuoted } from './write-yaml-text.ts';
import { findYamlCause } from './yaml-cause.ts';

/** A top-level value that strict YAML rejects, although the rest may be fine. */
export interface BrokenValue {
  readonly key: string;
  /** What is wrong, for "Unexpected …". */
  readonly cause: string;
  /** Where it is wrong. */
  readonly at: Range;
  /** The value; of a one-line value with the blanks at its end. */
  readonly valueRange: Range;
  /** The same value in YAML that every reader reads alike. */
  readonly replacement: string;
  /** True when the value stands on one line: Claude Code's retry then reads it as it is written. */
  readonly isOneLine: boolean;
  /** False for what a quoted text or a block would damage: brackets, and values that begin below their key. */
  readonly isRewritable: boolean;
}

/** Finds the values that strict YAML rejects, by reading each entry of broken front matter by itself. */
export function findBrokenValues(document: AgentDocument): readonly BrokenValue[] {
  const { frontmatter, text } = document;
  if (frontmatter.kind !== 'read' || !frontmatter.isRecovered) return [];
  return frontmatter.entries.flatMap((entry) => {
    const source = text.slice(entry.keyRange.start, entry.valueRange.end);
    const reading = readYaml(`${source}\n`, entry.keyRange.start);
    return reading.isReadable ? [] : [describeEntry(entry, text, reading.problems[0]?.range ?? undefined)];
  });
}

function describeEntry(entry: FrontmatterEntry, text: string, reported: Range | undefined): BrokenValue {
  const { key, keyRange, valueRange: trimmed } = entry;
  const isOneLine = !text.slice(trimmed.start, trimmed.end).includes('\n');
  const valueRange = isOneLine ? withTrailingBlanks(trimmed, text) : trimmed;
  const value = text.slice(valueRange.start, valueRange.end);
  const { cause, start, end } = findYamlCause(value, (reported?.start ?? valueRange.start) - valueRange.start);
  return {
    key,
    cause,
    at: { start: valueRange.start + start, end: valueRange.start + end },
    valueRange,
    replacement: isOneLine ? doubleQuoted(value) : blockScalar(value, text),
    isOneLine,
    isRewritable: !/^[[{]/.test(value) && !text.slice(keyRange.end, valueRange.start).includes('\n'),
  };
}

/** Claude Code's retry keeps the blanks at the end of a line. */
function withTrailingBlanks({ start, end }: Range, text: string): Range {
  const blanks = /^[ \t]*/.exec(text.slice(end))?.[0] ?? '';
  return { start, end: end + blanks.length };
}

/** True when Claude Code can't read the YAML as it stands, but can with suspicious values quoted. */
export function isRetried(document: AgentDocument, facts: HostFacts): boolean {
  const reading = readAsHost(document, facts);
  return reading.kind === 'read' && reading.isRepaired;
}

/**
 * True when Claude Code reads the same front matter with every broken value rewritten: its retry also quotes other
 * values, and what it made of them would change.
 */
export function isRewriteHarmless(document: AgentDocument, values: readonly BrokenValue[], facts: HostFacts): boolean {
  const before = readAsHost(document, facts);
  if (document.frontmatter.kind !== 'read' || before.kind !== 'read') return false;
  const { start, end } = document.frontmatter.yaml;
  let source = document.text.slice(start, end);
  for (const { valueRange, replacement } of values.toReversed()) {
    source = source.slice(0, valueRange.start - start) + replacement + source.slice(valueRange.end - start);
  }
  const after = readHostYaml(source);
  return after.kind === 'read' && isSameValue(after.value, before.fields);
}
