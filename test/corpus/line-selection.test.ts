import { describe, expect, test } from 'vitest';
import { compileAnswer } from '../../src/lint/text/practices/match-practices.ts';
import { SECURITY_PRACTICES } from '../../src/lint/text/practices/security.ts';
import { PracticeIndex } from '../../src/lint/text/practices/practice-lines.ts';
import { bansIn } from '../../src/lint/text/statements/bans-in.ts';
import { linesThatForbid, linesThatRuleOut } from '../../src/lint/text/statements/lines-that-rule-out.ts';
import { understandDocument } from '../../src/lint/text/statements/understand-document.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { hasShared, sharedFiles } from './shared.ts';

/** Every fifth file is enough. */
const STEP = 5;

describe.skipIf(!hasShared)('lines that are picked by their words (skipped without ../shared)', () => {
  const documents = (hasShared ? [...sharedFiles('corpus')] : [])
    .filter((_file, index) => index % STEP === 0)
    .map(([path, text]) => parseAgent({ path, text }));

  test('hold every clause that forbids', () => {
    for (const document of documents) {
      const lines = new Set(linesThatForbid(document));
      const missed = understandDocument(document).filter(({ negation, statement }) => negation !== undefined && !lines.has(statement));
      expect(missed).toEqual([]);
    }
  });

  test('hold every clause that rules something out', () => {
    for (const document of documents) {
      const lines = new Set(linesThatRuleOut(document));
      const missed = understandDocument(document).filter((clause) => !lines.has(clause.statement) && bansIn(clause).length > 0);
      expect(missed).toEqual([]);
    }
  });

  test('hold every clause that answers a question in the unusual way', () => {
    const index = new PracticeIndex(SECURITY_PRACTICES);
    const patterns = SECURITY_PRACTICES.map(({ breaks }) => compileAnswer(breaks));
    for (const document of documents) {
      const lines = index.linesThatBreak(document);
      for (const { text, statement } of understandDocument(document)) {
        const missed = SECURITY_PRACTICES.filter(
          (practice, at) =>
            patterns[at]?.test(text) === true && hasNamed(practice.words, text) && lines.get(practice)?.includes(statement) !== true,
        );
        expect(missed.map(({ about }) => `${about}: ${text}`)).toEqual([]);
      }
    }
  }, 60_000);
});

/** A pattern alone is not enough: the words of the question are a part of it. */
function hasNamed(words: string, text: string): boolean {
  const beginnings = words.split(' ').map((word) => word.split('-', 1)[0] ?? '');
  return text.split(/[^a-z0-9]+/).some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}
