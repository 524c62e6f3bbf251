import { describe, expect, test } from 'vitest';
import { findCapabilities } from '../../../../src/lint/text/fantasy/find-capabilities.ts';
import { findHype } from '../../../../src/lint/text/fantasy/find-hype.ts';
import { findSpeculation } from '../../../../src/lint/text/fantasy/find-speculation.ts';
import { loadedLines, type LoadedTopic } from '../../../../src/lint/text/fantasy/loaded-lines.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

const parse = (body: string) => parseAgent({ path: 'a.md', text: `---\nname: a\ndescription: An elite agent\n---\n\n${body}` });
const wordsOf = (body: string, topic: LoadedTopic) =>
  loadedLines(parse(body), topic).map(({ line, words }) => [line.kind, words.map(({ start, end }) => line.text.slice(start, end))]);

describe('lines with words of the lexicons', () => {
  test('are found with one scan, in the order of the file', () => {
    const body = '## World class\n\n- You learn from every run\n- An elite agent with AGI, the ultimate one\n';
    expect(wordsOf(body, 'hype')).toEqual([
      ['description', ['elite']],
      ['title', ['World class']],
      ['statement', ['elite', 'ultimate']],
    ]);
    expect(wordsOf(body, 'speculation')).toEqual([['statement', ['AGI']]]);
    expect(wordsOf(body, 'capability')).toEqual([['statement', ['learn']]]);
  });

  test('hold whole words, and leave out code', () => {
    expect(wordsOf('- elitesque, selfless\n\n~~~\nelite\n~~~\n', 'hype')).toEqual([['description', ['elite']]]);
  });

  test('count a bold line once, as a title', () => {
    expect(wordsOf('**Elite work**\n\ntext\n', 'hype').slice(1)).toEqual([['title', ['Elite']]]);
  });

  test('give one word to two lexicons where both need it', () => {
    const body = '- A shared consciousness of agents\n';
    expect([wordsOf(body, 'speculation'), wordsOf(body, 'capability')]).toEqual([
      [['statement', ['consciousness']]],
      [['statement', ['consciousness']]],
    ]);
  });
});

test.each(['elite, ', 'continuously monitors ', 'learns from AGI. ', 'world-class. ', 'self-healing ', 'as an elite '])(
  'reads a hostile line of %j in bounded time',
  (words) => {
    const document = parse(`- ${words.repeat(40_000)}\n`);
    const powers = { remembers: false, waits: false };
    const found = [
      ...loadedLines(document, 'hype').flatMap((line) => findHype(document, line)),
      ...loadedLines(document, 'capability').flatMap((line) => findCapabilities(line, document, powers)),
      ...loadedLines(document, 'speculation').flatMap((line) => findSpeculation(line, document)),
    ];
    // One for each time that it says so; a run shows no more than a limit of them.
    expect(found.length).toBeLessThanOrEqual(40_001);
  },
);
