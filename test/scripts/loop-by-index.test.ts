import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { loopByIndex } from '../../scripts/loop-by-index.mjs';

const SCRIPTS: readonly { readonly title: string; readonly script: string; readonly result: unknown }[] = [
  { title: 'an array', script: 'for (const x of [1, 2]) out.push(x);', result: [1, 2] },
  { title: 'an array that grows', script: 'const a = [1]; for (const x of a) { if (x < 3) a.push(x + 1); out.push(x); }', result: [1, 2, 3] },
  { title: 'a hole', script: 'for (const x of [1, , 3]) out.push(x);', result: [1, undefined, 3] },
  { title: 'a set', script: 'for (const x of new Set([1, 1, 2])) out.push(x);', result: [1, 2] },
  { title: 'a map that shrinks', script: 'const m = new Map([[1, 2], [3, 4]]); for (const [k, v] of m) { m.delete(3); out.push(k + v); }', result: [3] },
  { title: 'a text beyond ASCII', script: 'for (const x of "a\\u{1F600}b") out.push(x);', result: ['a', '\u{1F600}', 'b'] },
  { title: 'typed numbers', script: 'for (const x of new Int32Array([4, 5])) out.push(x);', result: [4, 5] },
  { title: 'what a generator makes, as far as asked', script: 'function* g() { out.push("a"); yield 1; out.push("b"); yield 2; } for (const x of g()) break;', result: ['a'] },
  { title: 'entries of an array', script: 'for (const [i, x] of ["a", "b"].entries()) out.push(i + x);', result: ['0a', '1b'] },
  { title: 'entries of a map', script: 'for (const [k, { n }] of new Map([["a", { n: 1 }]]).entries()) out.push(k + n);', result: ['a1'] },
  { title: 'the second of entries', script: 'for (const [, x] of ["a"].entries()) out.push(x);', result: ['a'] },
  { title: 'entries with a rest', script: 'for (const [i, ...x] of ["a"].entries()) out.push(i, x);', result: [0, ['a']] },
  { title: 'loops in loops without braces', script: 'for (const a of [[1, 2], [3]]) for (const b of a) out.push(b);', result: [1, 2, 3] },
  { title: 'loops that are left by name', script: 'outer: for (const a of [1, 2]) for (const b of [1, 2]) { if (b === 2) continue outer; out.push(a); }', result: [1, 2] },
  { title: 'functions that keep a step', script: 'const f = []; for (const x of [1, 2]) f.push(() => x); for (const g of f) out.push(g());', result: [1, 2] },
  { title: 'parts of a step', script: 'for (const { a, b: [c = 7] } of [{ a: 1, b: [] }]) out.push(a, c);', result: [1, 7] },
  { title: 'other loops', script: 'let x; for (x of [1]) out.push(x); for (const k in { a: 1 }) out.push(k);', result: [1, 'a'] },
]; // prettier-ignore

test.each(SCRIPTS)('$title gives the same steps', ({ script, result }) => {
  const run = (code: string): unknown => JSON.parse(JSON.stringify(runInNewContext(`const out = []; ${code} out;`)));
  expect(run(loopByIndex(script))).toEqual(run(script));
  expect(run(loopByIndex(script))).toEqual(JSON.parse(JSON.stringify(result)));
});

test('no loop over constants is left as it was', () => {
  expect(loopByIndex('for (const x of y) for (const [a, b] of x.entries()) f(a, b);')).not.toContain(' of ');
});

test('a loop that waits is left as it is', () => {
  const script = 'async () => { for await (const x of y) f(x); }';
  expect(loopByIndex(script)).toBe(script);
});
