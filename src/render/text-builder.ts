import type { GeneratedKind, Origin, TracedText } from '../model/origin.ts';
import type { Segment } from '../model/rendered.ts';

/** Collects text with the origin of every stretch; neighbours of one origin become one segment. */
export interface TextBuilder {
  add(text: string, origin: Origin): void;
  generate(text: string, what: GeneratedKind): void;
  addTraced(text: TracedText): void;
  /** Everything so far; blank lines at its end are dropped. */
  build(): { readonly text: string; readonly segments: readonly Segment[] };
}

/** A builder of an empty text. */
export function createTextBuilder(): TextBuilder {
  const parts: string[] = [];
  const segments: { start: number; end: number; origin: Origin }[] = [];
  let length = 0;
  const add = (text: string, origin: Origin): void => {
    if (text === '') return;
    const last = segments.at(-1);
    if (last !== undefined && isSameOrigin(last.origin, origin)) last.end += text.length;
    else segments.push({ start: length, end: length + text.length, origin });
    parts.push(text);
    length += text.length;
  };
  return {
    add,
    generate: (text, what) => add(text, { kind: 'generated', what }),
    addTraced: (text) => {
      for (const piece of text) add(piece.text, piece.origin);
    },
    build: () => {
      const text = withoutBlankEnd(parts.join(''));
      const kept = segments.filter(({ start }) => start < text.length);
      return { text, segments: kept.map(({ start, end, origin }) => ({ range: { start, end: Math.min(end, text.length) }, origin })) };
    },
  };
}

function withoutBlankEnd(text: string): string {
  let end = text.length;
  while (end > 1 && text[end - 1] === '\n' && text[end - 2] === '\n') end--;
  return text.slice(0, end);
}

function isSameOrigin(a: Origin, b: Origin): boolean {
  if (a.kind === 'generated') return b.kind === 'generated' && a.what === b.what;
  if (b.kind === 'generated') return false;
  return a.path === b.path && a.range.start === b.range.start && a.range.end === b.range.end;
}
