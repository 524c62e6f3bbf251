import { stemOf } from '../statements/stem-of.ts';
import type { Quantity } from './quantity.ts';

/** Words between the name of a quantity and its value: "stays below", "of at least". */
const LINK =
  /(?:[\s*_~<>=≤≥:(]|\b(?:a|an|the|of|to|at|is|are|be|by|from|under|below|beneath|above|over|beyond|within|up|than|less|fewer|lower|more|greater|higher|least|most|no|not|never|must|should|stays?|kept|held|remains?|maintained|exceeds?|exceed|max|maximum|min|minimum|limit|target|goal)\b){1,12}$/i;
const WORDS = /[A-Za-z][A-Za-z-]{0,24}(?: [A-Za-z][A-Za-z-]{0,24}){0,4}$/;
/** What stands before a name and is no part of it. */
const OUTSIDE =
  /^(?:a|an|the|any|all|every|each|its|your|our|their|of|for|with|and|or|to|in|on|at|by|from|than|that|as|if|when|while|until|not|no|keep|keeps|keeping|maintain\w*|hold\w*|ensur\w*|achiev\w*|reach\w*|sustain\w*|limit\w*|cap|capp\w*|set|sets|setting|use|uses|using|requir\w*|target\w*|aim\w*|verif\w*|check\w*|confirm\w*|deliver\w*|bring\w*|hav(?:e|ing)|has|is|are|must|should|overall|total)$/i;

/** The name that stands right before a value, in stems: "keeping a cache hit rate of 75%". Undefined where it is one word or none. */
export function nameBefore(text: string, { start }: Quantity): string | undefined {
  const link = LINK.exec(text.slice(Math.max(0, start - 120), start));
  if (link === null) return undefined;
  const words = (WORDS.exec(link.input.slice(0, link.index))?.[0] ?? '').split(' ');
  const name = words.slice(words.findLastIndex((word) => OUTSIDE.test(word)) + 1);
  return name.length < 2 ? undefined : name.map((word) => stemOf(word.toLowerCase())).join(' ');
}
