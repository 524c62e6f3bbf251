import rule from '../../../../src/lint/rules/encoding/byte-order-mark.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const BOM = '\uFEFF';
const AGENT = '---\nname: releaser\ndescription: Use when a tag is pushed\n---\nTag first.\n';

testRule(rule, {
  quiet: [
    { name: 'a file without a mark', exceptBom: 'it is what the rule reports', text: AGENT },
    { name: 'a mark inside the text, which is another defect', text: `${AGENT}${BOM}More.\n` },
  ],
  finds: [
    {
      name: 'a mark that the newest version skips',
      text: `⟦${BOM}⟧${AGENT}`,
      findings: [
        {
          messageId: 'needless',
          severity: 'info',
          certainty: 'possible',
          message: 'Unexpected byte order mark, which older versions of Claude Code and other readers stumble over',
          fixed: AGENT,
        },
      ],
    },
    {
      name: 'a mark that hides the front matter from an older version',
      claudeVersion: '2.1.197',
      text: `⟦${BOM}⟧${AGENT}`,
      findings: [
        {
          messageId: 'hidesFrontMatter',
          severity: 'error',
          certainty: 'certain',
          data: { version: '2.1.197', effect: 'Claude Code never lists this agent' },
          suggestions: [AGENT],
        },
      ],
    },
    {
      name: 'a mark in a plugin, which makes an agent of anything',
      claudeVersion: '2.1.197',
      scope: 'plugin',
      text: `⟦${BOM}⟧${AGENT}`,
      findings: [
        {
          messageId: 'hidesFrontMatter',
          data: { version: '2.1.197', effect: 'the plugin makes up what it can not read' },
          suggestions: [AGENT],
        },
      ],
    },
    {
      name: 'a mark before text without front matter, in any version',
      claudeVersion: '2.1.197',
      text: `⟦${BOM}⟧Tag first.\n`,
      findings: [{ messageId: 'needless', fixed: 'Tag first.\n' }],
    },
    {
      name: 'two marks, of which the second hides the front matter',
      text: `⟦${BOM}${BOM}⟧${AGENT}`,
      findings: [{ messageId: 'needless', suggestions: [AGENT] }],
    },
  ],
  onlyOnePossible: 'a file begins once',
});
