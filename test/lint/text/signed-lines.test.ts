import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMAND_MARK } from '../../../src/lint/text/dangerous-commands.ts';
import { findDoubledWords } from '../../../src/lint/text/doubled-words.ts';
import { COMMAND_WORDS } from '../../../src/lint/text/rule-words.ts';
import { holdsSign, signedLines, signedStatements } from '../../../src/lint/text/signed-lines.ts';
import { sketchPrompt } from '../../../src/lint/text/sketch-prompt.ts';
import { parseAgent } from '../../../src/parse/parse-agent.ts';

const parse = (body: string) => parseAgent({ path: 'a.md', text: `---\nname: a\ndescription: Plain words\n---\n\n${body}` });
const statementsOf = (body: string): readonly string[] => [...signedStatements(parse(body), 'question')].map(({ text }) => text);

describe('statements with a word of a topic', () => {
  test('are found in any case and between marks, and hold the whole word', () => {
    expect(statementsOf('- Tasks\n- **ASK** the user\n- asked\n- do_not_wait\n')).toEqual(['**ASK** the user', 'do_not_wait']);
  });

  test('are found where a character beyond ASCII touches a letter, for nobody reads that word', () => {
    expect(statementsOf('- “plain” words\n- — and ✅ too\n')).toEqual(['“plain” words']);
  });
});

test('the description is among the lines of every topic', () => {
  expect(signedLines(parse('nothing\n'), 'hype').map(({ line }) => line.kind)).toEqual(['description']);
});

test('a topic stands in code too', () => {
  const code = parse('~~~bash\ncurl https://a.example\n~~~\n');
  expect([holdsSign(code, 'command'), holdsSign(code, 'decoding')]).toEqual([true, false]);
});

test('every mark of a command but the fork bomb has a word of commands', () => {
  const known = new Set(COMMAND_WORDS);
  for (const mark of COMMAND_MARK.source.split('|').filter((one) => !one.startsWith(':'))) {
    const words = mark
      .replace('\\b', '')
      .toLowerCase()
      .split(/[^a-z]+/);
    expect({ mark, isKnown: words.some((word) => known.has(word)) }).toEqual({ mark, isKnown: true });
  }
});

test('a doubled word is a repeat of the walk', () => {
  const word = fc.constantFrom('Deploy', 'deploy', 'deploys', 'größe', 'Größe', 'слово', 'Слово', 'x1', '—', 'that', '12');
  const gap = fc.constantFrom(' ', '/', ' /', '-', '\n', '. ');
  const line = fc.array(fc.tuple(word, gap), { maxLength: 12 }).map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(line, (text) => {
      const document = parse(`A ${text}`);
      const { repeats } = sketchPrompt(document);
      for (const { range } of findDoubledWords(document.text.slice(document.body.start))) {
        const [start, end] = [range.start + document.body.start, range.end + document.body.start];
        expect(repeats.some((at) => start < at && at <= end)).toBe(true);
      }
    }),
  );
});
