import type { LayoutLine, LayoutMark, RuleHeadPiece } from '../model/composed-agent.ts';
import type { Origin, TracedText } from '../model/origin.ts';
import type { PackText } from '../model/rule-pack.ts';
import { readLayout } from './read-layout.ts';
import type { RawHeadPiece } from './read-layout.ts';

/** Reads a layout and fills the slots of its own text; places are left to `render`. */
export function fillLayout(layout: PackText, fill: (text: PackText) => TracedText): readonly LayoutLine[] {
  const origin: Origin = { kind: 'source', path: layout.path, range: layout.range };
  const markOf = (text: string): LayoutMark => ({ text, origin });
  return readLayout(layout).map((line): LayoutLine => {
    switch (line.kind) {
      case 'text':
        return { kind: 'text', text: fill(line.text) };
      case 'part':
        return { ...line, mark: markOf(line.mark) };
      case 'rules':
        return { ...line, head: line.head.map((piece) => headPiece(piece, fill)), mark: markOf(line.mark) };
      default:
        return line satisfies never;
    }
  });
}

function headPiece(piece: RawHeadPiece, fill: (text: PackText) => TracedText): RuleHeadPiece {
  return piece.kind === 'text' ? { ...piece, text: fill(piece.text) } : piece;
}
