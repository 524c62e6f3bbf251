import rule from '../../../../src/lint/rules/encoding/replacement-character.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const HEAD = '---\nname: timer\ndescription: Use when a query is slow\n---\n';
const LOST = '\uFFFD';
const asUtf16 = (text: string): string => Array.from(text, (character) => `${character}\0`).join('');

testRule(rule, {
  quiet: [
    { name: 'healthy text', text: `${HEAD}- Answer within 10 µs.\n` },
    { name: 'the character itself, in quotes or as code', text: `${HEAD}- Refuse a file with \`${LOST}\` or “${LOST}” in it.\n` },
    { name: 'a NUL in text that is no UTF-16', text: `${HEAD}- A\0B\n` },
  ],
  finds: [
    {
      name: 'lost characters in and between words',
      text: `${HEAD}- Answer within ⟦10${LOST}s⟧, ⟦${LOST}${LOST}⟧ at most.\n`,
      findings: [
        {
          messageId: 'lost',
          severity: 'warning',
          certainty: 'certain',
          message: `Unexpected \`${LOST}\` in \`10${LOST}s\`: the character that stood there is lost`,
        },
        { messageId: 'lost', data: { where: `after \`s,\`` } },
      ],
    },
    {
      name: 'UTF-16 with its mark, once',
      text: `${LOST}${LOST}${asUtf16(HEAD)}`,
      exceptBom: 'a file has one mark',
      exceptCrlf: 'in UTF-16 two bytes make a line ending',
      findings: [
        {
          messageId: 'utf16',
          whole: true,
          severity: 'error',
          message: 'Unexpected UTF-16, expected UTF-8; Claude Code never lists this agent',
        },
      ],
    },
    {
      name: 'UTF-16 without a mark, in a plugin',
      scope: 'plugin',
      text: asUtf16(HEAD),
      exceptBom: 'a file has one mark',
      exceptCrlf: 'in UTF-16 two bytes make a line ending',
      findings: [{ messageId: 'utf16', whole: true, data: { effect: 'the plugin makes up what it can not read' } }],
    },
  ],
});
