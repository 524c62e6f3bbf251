import type { Section } from '../model/agent-document.ts';
import type { SectionMark } from './blocks.ts';

/** Nobody reads a title any further; it keeps the cost of a hostile file linear. */
const MOST_CHARACTERS = 4_000;

/** Builds the sections of a body from its marks, in source order; each knows the index of the one around it. */
export function findSections(marks: readonly SectionMark[], bodyEnd: number): readonly Section[] {
  const depths = depthsOf(marks);
  const open: number[] = [];
  const ends: number[] = marks.map(() => bodyEnd);
  const parents: number[] = [];
  marks.forEach((mark, index) => {
    const depth = depths[index] ?? 1;
    for (let last = open.at(-1); last !== undefined && (depths[last] ?? 0) >= depth; last = open.at(-1)) {
      ends[last] = mark.range.start;
      open.pop();
    }
    parents.push(open.at(-1) ?? -1);
    open.push(index);
  });
  return marks.map((mark, index) => ({
    title: mark.title.slice(0, MOST_CHARACTERS),
    depth: depths[index] ?? 1,
    marker: mark.marker,
    titleRange: { start: mark.titleRange.start, end: Math.min(mark.titleRange.end, mark.titleRange.start + MOST_CHARACTERS) },
    range: { start: mark.range.start, end: ends[index] ?? bodyEnd },
    parent: parents[index] ?? -1,
  }));
}

/** A bold line is one deeper than the heading above it, so bold lines are siblings; tags are one deeper than the heading above the first. */
function depthsOf(marks: readonly SectionMark[]): readonly number[] {
  let heading = 0;
  let tag: number | undefined;
  return marks.map((mark) => {
    if (mark.marker === 'bold-line') return heading + 1;
    if (mark.marker === 'tag') return (tag ??= heading + 1);
    heading = mark.depth;
    return mark.depth;
  });
}

/** Gives each thing the index of the innermost section that holds it; both lists are in source order. */
export function sectionIndexes(starts: readonly number[], sections: readonly Section[]): readonly number[] {
  let next = 0;
  let current = -1;
  return starts.map((start) => {
    for (let section = sections[next]; section !== undefined && section.range.start <= start; section = sections[next]) current = next++;
    for (let section = sections[current]; section !== undefined && start >= section.range.end; section = sections[current])
      current = section.parent;
    return current;
  });
}
