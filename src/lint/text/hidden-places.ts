import type { AgentDocument } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';
import { codeBlockAt } from './code-block-at.ts';

/** Text that stands in the file and not on the page that is made of it; `range` is what hides it and the text. */
export interface HiddenPlace {
  readonly text: string;
  readonly range: Range;
}

/** A link definition that nobody links to, which serves as a comment: `[//]: # (text)`. */
const LINK_COMMENT = /^\[(?:\/\/|comment|_|#)\]:[ \t]{1,4}(?:#|<>)[ \t]{1,4}["'(]([^\n]{1,2000})["')][ \t]*$/gm;
/** An element that is styled away. */
const INVISIBLE_ELEMENT =
  /<(?:span|div|p|font|small)\b[^<>\n]{0,120}(?:display:\s?none|visibility:\s?hidden|font-size:\s?0|opacity:\s?0(?![.\d])|color:\s?(?:white|transparent|#fff))[^<>\n]{0,120}>([^<]{1,2000})</gi;

/** Comments and elements of the body that a rendered page does not show; code shows them. */
export function hiddenPlaces({ text, body, codeBlocks }: AgentDocument): readonly HiddenPlace[] {
  const found = [...comments(text, body.start), ...matches(LINK_COMMENT, text), ...matches(INVISIBLE_ELEMENT, text)];
  const isShown = ({ range }: HiddenPlace): boolean => range.start < body.start || codeBlockAt(codeBlocks, range.start) !== undefined;
  return found.filter((place) => !isShown(place) && !isCodeSpan(text, place.range)).toSorted((a, b) => a.range.start - b.range.start);
}

function comments(text: string, from: number): readonly HiddenPlace[] {
  const found: HiddenPlace[] = [];
  for (let start = text.indexOf('<!--', from); start !== -1;) {
    const end = text.indexOf('-->', start + 4);
    if (end === -1) break;
    found.push({ text: text.slice(start + 4, end), range: { start, end: end + 3 } });
    start = text.indexOf('<!--', end + 3);
  }
  return found;
}

function matches(pattern: RegExp, text: string): readonly HiddenPlace[] {
  const mark = pattern === LINK_COMMENT ? ']:' : 'style';
  if (!text.includes(mark)) return [];
  return Array.from(text.matchAll(pattern), (match) => {
    return { text: match[1] ?? '', range: { start: match.index, end: match.index + match[0].length } };
  });
}

function isCodeSpan(text: string, { start }: Range): boolean {
  return text[start - 1] === '`';
}
