import type { AgentDocument, RuleBlock } from '../model/agent-document.ts';
import type { BlockShape, NoShape } from './block-shape.ts';
import { createBlockLines } from './block-lines.ts';
import type { BlockLines } from './block-lines.ts';
import { placeParts } from './place-parts.ts';
import { readRuleTitles } from './read-rule-titles.ts';
import type { RuleTitle } from './read-rule-titles.ts';
import { findMark, splitTexts } from './split-texts.ts';

/** Cuts a document's rule block into texts and layout, so that both together give the block back byte for byte. */
export function readBlockShape(document: AgentDocument, block: RuleBlock): BlockShape | NoShape {
  const lines = createBlockLines(document, block);
  const titles = readRuleTitles(block, lines);
  if ('reason' in titles) return titles;
  const bodies = cutBodies(titles.rules, { lines, end: endOfRules(block, lines) });
  if ('reason' in bodies) return bodies;
  const bodyMark = findMark(bodies.bodies.flat());
  const rules = titles.rules.map(({ n, title, subtitle }, index) => {
    const body = splitTexts(bodies.bodies[index] ?? [], bodyMark);
    return { n, title, subtitle, body };
  });
  const firstLine = titles.rules[0]?.line ?? 0;
  const parts = placeParts({ block, lines, rules: { start: firstLine, end: bodies.end } });
  const layout = [
    ...parts.before,
    titles.head,
    ...Array.from({ length: bodies.blankLines }, () => ''),
    `${bodyMark}{body}`,
    ...parts.after,
  ];
  const whole = rules.flatMap(({ body, ...rule }) => (body === undefined ? [] : [{ ...rule, body }]));
  if (whole.length < rules.length) return { reason: 'a rule has text that is neither a list nor under one' };
  const { preamble, trailer, lists, marks } = parts;
  return withCount(
    { layout: layout.join('\n'), preamble, trailer, lists, marks: { ...marks, body: bodyMark }, rules: whole },
    block,
    document,
  );
}

/** Index of the line after the last rule. */
function endOfRules(block: RuleBlock, lines: BlockLines): number {
  const last = block.rules.at(-1);
  return last === undefined ? 0 : lines.indexAt(Math.max(last.range.end - 1, last.range.start)) + 1;
}

interface Bodies {
  readonly bodies: readonly (readonly string[])[];
  readonly blankLines: number;
  /** Index of the line after the last body. */
  readonly end: number;
}

function cutBodies(rules: readonly RuleTitle[], { lines, end }: { readonly lines: BlockLines; readonly end: number }): Bodies | NoShape {
  const bodies: string[][] = [];
  const gaps = new Set<number>();
  for (const [index, rule] of rules.entries()) {
    const next = rules[index + 1]?.line;
    const body = lines.slice(rule.line + 1, next ?? end);
    const kept = withoutBlankEnd(body);
    if (next !== undefined && body.length - kept.length !== 1) return { reason: 'its rules are not one blank line apart' };
    const gap = kept.findIndex((line) => line !== '');
    if (gap > 0) kept.splice(0, gap);
    if (kept.length > 0) gaps.add(Math.max(gap, 0));
    bodies.push(kept);
  }
  const [blankLines = 0, ...others] = gaps;
  if (others.length > 0 || blankLines > 3) return { reason: 'its rules begin at different distances from their titles' };
  return { bodies, blankLines, end };
}

function withoutBlankEnd(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line !== '');
  return lines.slice(0, last + 1);
}

/** Writes `{count}` where the block says how many rules it has, and says so truly. */
function withCount(shape: BlockShape, block: RuleBlock, document: AgentDocument): BlockShape {
  let { preamble, layout } = shape;
  for (const { value, range } of block.declaredCounts) {
    if (value !== shape.rules.length) continue;
    const words = document.text.slice(range.start, range.end);
    const counted = words.replace(/\d+/, '{count}');
    if (preamble?.includes(words) === true) preamble = preamble.replace(words, () => counted);
    else layout = layout.replace(words, () => counted);
  }
  return { ...shape, preamble, layout };
}
