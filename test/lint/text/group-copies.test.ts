import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupCopies } from '../../../src/lint/text/group-copies.ts';
import { sketchPrompt } from '../../../src/lint/text/sketch-prompt.ts';
import { compareSketches, type TextSketch } from '../../../src/lint/text/text-sketch.ts';
import { parseAgent } from '../../../src/parse/parse-agent.ts';

const words = (topic: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${topic}${index}`);
const sketchText = (text: string): TextSketch => sketchPrompt(parseAgent({ path: 'agents/a.md', text })).sketch;
const item = (id: string, text: string) => ({ id, sketch: sketchText(text) });

test('a text is a copy of itself whatever its blanks, letters of case and line endings', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 5, maxLength: 200 }), (list) => {
      const plain = sketchText(list.join(' '));
      expect(sketchText(list.join(' \r\n'))).toEqual(plain);
      expect(sketchText(list.join(' ').toUpperCase()).bins).toEqual(plain.bins);
    }),
  );
});

test('the estimate is near the share of five words in a row that two texts have in common', () => {
  const all = words('a', 1_000);
  const half = sketchText([...all.slice(0, 500), ...words('b', 500)].join(' '));
  expect(compareSketches(sketchText(all.join(' ')), half)).toBeGreaterThan(0.22);
  expect(compareSketches(sketchText(all.join(' ')), half)).toBeLessThan(0.45);
});

test('a word that changes in a text counts, and so does a sign', () => {
  const text = words('a', 1_000).join(' ');
  expect(sketchText(text.replace('a500', 'b')).hash).not.toBe(sketchText(text).hash);
  expect(sketchText(text.replace('a500', 'a500!')).hash).not.toBe(sketchText(text).hash);
  expect(sketchText(text.replace('a500', 'a500!')).bins).toEqual(sketchText(text).bins);
});

test('groups copies of copies and leaves the rest alone, in the order given', () => {
  const all = words('a', 400);
  const drifted = [...all.slice(0, 380), ...words('b', 20)];
  const items = [
    item('other', words('c', 400).join(' ')),
    item('one', all.join(' ')),
    item('two', words('d', 400).join(' ')),
    item('three', drifted.join(' ')),
    item('four', words('d', 400).join(' ')),
    item('five', all.join(' ')),
  ];
  expect(groupCopies(items).map((group) => group.map(({ id }) => id))).toEqual([
    ['one', 'three', 'five'],
    ['two', 'four'],
  ]);
});

test('finds a copy among texts that share a long part', () => {
  const shared = words('s', 300);
  const items = Array.from({ length: 60 }, (_, index) => item(`t${index}`, [...shared, ...words(`own${index}x`, 300)].join(' ')));
  const copy = item('copy', [...shared, ...words('own59x', 300)].join(' '));
  expect(groupCopies([...items, copy]).map((group) => group.map(({ id }) => id))).toEqual([['t59', 'copy']]);
});
