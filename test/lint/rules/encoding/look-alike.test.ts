import rule from '../../../../src/lint/rules/encoding/look-alike.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const agent = (description: string, body: string, name = 'shipper'): string =>
  `---\nname: ${name}\ndescription: ${description}\n---\n${body}\n`;
const PLAIN = 'Use when a tag is pushed';

testRule(rule, {
  quiet: [
    { name: 'one script a word, both in the text', text: agent(PLAIN, 'Run npm test, скажи «готово» и жди.') },
    { name: 'Greek letters as symbols beside Latin ones', text: agent(PLAIN, 'Keep Δt, μs and αx small.') },
    { name: 'other dashes in a description', text: agent('Ships releases – fast. Use when a tag is pushed', 'Tag, then ship.') },
    { name: 'such a hyphen in the prompt, where nobody searches', text: agent(PLAIN, 'Work in a multi\u2011agent team.') },
    { name: 'a name, which has a rule of its own', text: agent(PLAIN, 'Ship.', 'sh\u0456p\u2011it') },
    { name: 'a short Cyrillic word that could be meant', text: agent(PLAIN, 'It says \u043e\u0440 there.') },
  ],
  finds: [
    {
      name: 'Cyrillic letters in Latin words, one of them all Cyrillic',
      text: agent(PLAIN, 'Run ⟦n\u0440m⟧ test, then ⟦\u0441\u043e\u0440\u0443⟧ it.'),
      findings: [
        {
          messageId: 'letter',
          severity: 'warning',
          certainty: 'likely',
          message: 'Unexpected Cyrillic letters in `n\u0440m`, expected those that look alike in `npm`',
          suggestions: [agent(PLAIN, 'Run npm test, then \u0441\u043e\u0440\u0443 it.')],
        },
        {
          messageId: 'letter',
          data: { script: 'Cyrillic', word: '\u0441\u043e\u0440\u0443', wanted: 'copy' },
          suggestions: [agent(PLAIN, 'Run n\u0440m test, then copy it.')],
        },
      ],
    },
    {
      name: 'a Latin letter in a Cyrillic word',
      text: agent(PLAIN, 'Скажи ⟦готoво⟧ и жди.'),
      findings: [
        {
          messageId: 'letter',
          data: { script: 'Latin', word: 'готoво', wanted: 'готово' },
          certainty: 'likely',
          suggestions: [agent(PLAIN, 'Скажи готово и жди.')],
        },
      ],
    },
    {
      name: 'two scripts in a word of English text that neither could have written',
      text: agent(PLAIN, 'Keep ⟦\u0434\u0435\u043coing⟧ it.'),
      findings: [{ messageId: 'mixed', severity: 'warning', certainty: 'likely', data: { word: '\u0434\u0435\u043coing' } }],
    },
    {
      name: 'an ending of Cyrillic text at a Latin word, as people write it',
      text: agent(PLAIN, 'Смотри открытые ⟦PRы⟧ и жди.'),
      findings: [{ messageId: 'mixed', severity: 'info', certainty: 'possible' }],
    },
    {
      name: 'non-breaking hyphens in a description, word by word',
      text: agent('Leads ⟦multi\u2011agent⟧ teams and ⟦follow\u2010ups⟧. Use when a tag is pushed', 'Ship.'),
      findings: [
        {
          messageId: 'hyphen',
          severity: 'info',
          certainty: 'certain',
          message:
            'Unexpected non-breaking hyphen (U+2011) in `multi\u2011agent`, expected `-`: who searches for the word does not find it',
          suggestions: [agent('Leads multi-agent teams and follow\u2010ups. Use when a tag is pushed', 'Ship.')],
        },
        {
          messageId: 'hyphen',
          data: { found: 'hyphen (U+2010)', word: 'follow\u2010ups' },
          suggestions: [agent('Leads multi\u2011agent teams and follow-ups. Use when a tag is pushed', 'Ship.')],
        },
      ],
    },
  ],
});
