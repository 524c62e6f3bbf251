import type { ComposedRule, ComposedRuleBlock, LayoutLine, LayoutMark, LayoutPart } from '../model/composed-agent.ts';
import type { TracedText } from '../model/origin.ts';
import { plainText } from '../model/origin.ts';
import { isBlock, onOneLine } from './item-text.ts';
import type { TextBuilder } from './text-builder.ts';

/** Writes a rule block by its layout, without a line end after it. A part that is not there takes its line and the blank one below with it. */
export function layoutAsWritten(block: ComposedRuleBlock, layout: readonly LayoutLine[], builder: TextBuilder): void {
  let isFirst = true;
  let isGone = false;
  for (const line of layout) {
    const isSkipped = isGone && line.kind === 'text' && plainText(line.text) === '';
    isGone = isAbsent(line, block);
    if (isSkipped || isGone) continue;
    if (!isFirst) builder.generate('\n', 'separator');
    isFirst = false;
    writeLine(line, block, builder);
  }
}

/** The texts of a part. */
function textsOf(block: ComposedRuleBlock, part: LayoutPart): readonly TracedText[] {
  switch (part) {
    case 'preamble':
    case 'trailer': {
      const text = block[part];
      return text === undefined ? [] : [text];
    }
    case 'pre_execution':
      return block.preExecution;
    case 'additional':
      return block.additional;
    case 'violation_response':
      return block.violationResponse;
    default:
      return part satisfies never;
  }
}

function isAbsent(line: LayoutLine, block: ComposedRuleBlock): boolean {
  if (line.kind === 'rules') return block.rules.length === 0;
  return line.kind === 'part' && textsOf(block, line.part).length === 0;
}

function writeLine(line: LayoutLine, block: ComposedRuleBlock, builder: TextBuilder): void {
  switch (line.kind) {
    case 'text':
      return builder.addTraced(line.text);
    case 'part':
      return writeTexts(textsOf(block, line.part), line.mark, builder);
    case 'rules':
      return block.rules.forEach((rule, index) => {
        if (index > 0) builder.generate('\n\n', 'separator');
        writeRule(rule, line, builder);
      });
    default:
      return line satisfies never;
  }
}

function writeRule(rule: ComposedRule, { head, blankLines, mark }: Extract<LayoutLine, { kind: 'rules' }>, builder: TextBuilder): void {
  for (const piece of head) {
    if (piece.kind === 'text') {
      if (!piece.withSubtitle || rule.subtitle !== undefined) builder.addTraced(piece.text);
    } else if (piece.kind === 'n') builder.generate(String(rule.n), 'heading');
    else builder.addTraced(onOneLine(piece.kind === 'title' ? rule.title : (rule.subtitle ?? [])));
  }
  if (rule.body.length > 0) builder.generate('\n'.repeat(blankLines + 1), 'separator');
  writeTexts(rule.body, mark, builder);
}

/** Marked texts stand line by line and a block of Markdown among them as it is; without a mark they are paragraphs. */
function writeTexts(texts: readonly TracedText[], mark: LayoutMark, builder: TextBuilder): void {
  texts.forEach((text, index) => {
    if (index > 0) builder.generate(mark.text === '' ? '\n\n' : '\n', 'separator');
    if (mark.text === '' || isBlock(plainText(text))) builder.addTraced(text);
    else writeItem(text, countedMark(mark, index), builder);
  });
}

function writeItem(text: TracedText, mark: LayoutMark, builder: TextBuilder): void {
  builder.add(mark.text, mark.origin);
  const indent = ' '.repeat(mark.text.length);
  for (const piece of text) builder.add(piece.text.replace(/\n(?!\n)/g, `\n${indent}`), piece.origin);
}

/** `1. ` counts from what it says. */
function countedMark(mark: LayoutMark, index: number): LayoutMark {
  return { ...mark, text: mark.text.replace(/\d+/, (first) => String(Number(first) + index)) };
}
