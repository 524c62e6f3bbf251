import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLine, type LineForm, type Subject } from '../../../../src/lint/text/grammar/read-line.ts';

const LINES: readonly (readonly [line: string, form: LineForm, subject: Subject])[] = [
  ['Check the diff before you answer', 'instruction', 'agent'],
  ['- [ ] Verify each link', 'instruction', 'agent'],
  ['**Links**: Always check both ends', 'instruction', 'agent'],
  ['Carefully read `notes.md`', 'instruction', 'agent'],
  ['When the build is red, stop the release', 'instruction', 'agent'],
  ['Review code for dead branches', 'instruction', 'agent'],
  ['Map functional areas', 'instruction', 'agent'],
  ['You must ask first', 'instruction', 'agent'],
  ['Every branch must have an owner', 'instruction', 'other'],
  ['You have read every ticket', 'claim', 'agent'],
  ['This agent learns from each run', 'claim', 'agent'],
  ['Learns from each run', 'claim', 'unnamed'],
  ['Tracks stale tickets', 'claim', 'unnamed'],
  ['The parser is written in C', 'claim', 'other'],
  ['Never delete a branch', 'prohibition', 'agent'],
  ['You do not merge', 'prohibition', 'agent'],
  ['Use this agent when a ticket is stale', 'trigger', 'none'],
  ['Use PROACTIVELY after each merge', 'trigger', 'none'],
  ['Which ticket is stale?', 'question', 'none'],
  ['Ticket management', 'phrase', 'none'],
  ['Design patterns', 'phrase', 'none'],
  ['Tests for the parser', 'phrase', 'none'],
  ['Automated builds', 'phrase', 'none'],
  ['Closing stale tickets', 'phrase', 'none'],
  ['Use cases', 'phrase', 'none'],
  ['', 'phrase', 'none'],
];

describe('reading a line', () => {
  test.each(LINES)('%j is %s, said of %s', (line, form, subject) => {
    expect(readLine(line)).toMatchObject({ form, subject });
  });

  test('gives the label, the start of the words and the verb in offsets of the line', () => {
    const line = '- **Links**: Check both ends';
    expect(readLine(line)).toEqual({
      form: 'instruction',
      subject: 'agent',
      verb: { lemma: 'check', form: 'base', isAmbiguous: true, start: 13, end: 18 },
      label: { start: 2, end: 12 },
      start: 13,
    });
  });

  test('takes a label with nothing behind it for the line itself', () => {
    expect(readLine('**Check the links**')).toMatchObject({ form: 'instruction', label: undefined });
  });

  test('never throws, and places the verb inside the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const { verb, start } = readLine(line);
        expect(start).toBeLessThanOrEqual(line.length);
        expect(verb === undefined || (verb.start >= start && verb.end <= line.length)).toBe(true);
      }),
    );
  });

  test.each([['( '.repeat(20_000)], ['a: '.repeat(20_000)], [`if ${'x '.repeat(20_000)}`], ['**'.repeat(20_000)]])(
    'reads a hostile line in no time',
    (line) => {
      const start = performance.now();
      readLine(line);
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});
