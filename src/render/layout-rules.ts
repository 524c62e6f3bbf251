import type { ComposedRule, ComposedRuleBlock, LayoutLine } from '../model/composed-agent.ts';
import { plainText } from '../model/origin.ts';
import type { TracedPiece, TracedText } from '../model/origin.ts';
import { isBlock, onOneLine } from './item-text.ts';
import { layoutAsWritten } from './layout-as-written.ts';
import type { TextBuilder } from './text-builder.ts';

/** Writes a merged rule block as Markdown: preamble, steps, rules, requirements, what follows a violation, trailer. */
export function layoutRules(block: ComposedRuleBlock, builder: TextBuilder): void {
  if (block.layout === undefined) {
    builder.generate('## Rules\n\n', 'heading');
    layoutParts(block, builder);
    return;
  }
  layoutAsWritten(block, block.layout, builder);
  builder.generate('\n\n', 'separator');
  layoutParts(withoutPlaced(block, block.layout), builder);
}

/** What of a block has no place in its layout. */
function withoutPlaced(block: ComposedRuleBlock, layout: readonly LayoutLine[]): ComposedRuleBlock {
  const placed = new Set<string>(layout.map((line) => (line.kind === 'part' ? line.part : line.kind)));
  return {
    layout: undefined,
    preamble: placed.has('preamble') ? undefined : block.preamble,
    preExecution: placed.has('pre_execution') ? [] : block.preExecution,
    rules: placed.has('rules') ? [] : block.rules,
    additional: placed.has('additional') ? [] : block.additional,
    violationResponse: placed.has('violation_response') ? [] : block.violationResponse,
    trailer: placed.has('trailer') ? undefined : block.trailer,
  };
}

function layoutParts(block: ComposedRuleBlock, builder: TextBuilder): void {
  if (block.preamble !== undefined) paragraph(block.preamble, builder);
  part('### Pre-execution steps', block.preExecution, { builder, isOrdered: true });
  if (block.rules.length > 0) builder.generate('### Numbered rules\n\n', 'heading');
  for (const rule of block.rules) layoutRule(rule, builder);
  part('### Additional requirements', block.additional, { builder, isOrdered: false });
  part('### Violation response', block.violationResponse, { builder, isOrdered: true });
  if (block.trailer !== undefined) paragraph(block.trailer, builder);
}

/** Writes a paragraph and the blank line after it. */
function paragraph(text: TracedText, builder: TextBuilder): void {
  builder.addTraced(text);
  builder.generate('\n\n', 'separator');
}

/** Writes list items; a text that is a Markdown block of its own stays one. */
export function list(items: readonly TracedText[], { builder, isOrdered }: { builder: TextBuilder; isOrdered: boolean }): void {
  let number = 0;
  for (const item of items) {
    if (isBlock(plainText(item))) {
      builder.generate('\n', 'separator');
      builder.addTraced(item);
      builder.generate('\n\n', 'separator');
      continue;
    }
    const mark = isOrdered ? `${++number}. ` : '- ';
    builder.generate(mark, 'separator');
    for (const piece of indented(item, ' '.repeat(mark.length))) builder.add(piece.text, piece.origin);
    builder.generate('\n', 'separator');
  }
  if (items.length > 0) builder.generate('\n', 'separator');
}

function part(title: string, items: readonly TracedText[], as: { builder: TextBuilder; isOrdered: boolean }): void {
  if (items.length === 0) return;
  as.builder.generate(`${title}\n\n`, 'heading');
  list(items, as);
}

function layoutRule(rule: ComposedRule, builder: TextBuilder): void {
  builder.generate(`**Rule ${rule.n}: `, 'heading');
  builder.addTraced(onOneLine(rule.title));
  if (rule.subtitle !== undefined) {
    builder.generate(' - ', 'separator');
    builder.addTraced(onOneLine(rule.subtitle));
  }
  builder.generate('**\n', 'separator');
  list(rule.body, { builder, isOrdered: false });
}

function indented(text: TracedText, indent: string): readonly TracedPiece[] {
  return text.map((piece) => ({ ...piece, text: piece.text.replaceAll('\n', `\n${indent}`) }));
}
