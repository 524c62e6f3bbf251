import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/empty.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const HEAD = '---\nname: x\ndescription: Use when a migration fails\n---\n';

testRule(
  rule,
  {
    quiet: [
      { name: 'one sentence', text: `${HEAD}You migrate databases.` },
      { name: 'a code block alone', text: `${HEAD}~~~sh\nnpm test\n~~~` },
      { name: 'a file that never loads', text: '---\nname: x\n---\n' },
      {
        name: 'a source, which gets its prompt from a pack',
        text: '---\nname: x\ndescription: Use when a migration fails\nrule_pack: { use: rules }\n---\n',
      },
    ],
    finds: [
      {
        name: 'nothing but blanks',
        text: `${HEAD} \n\n`,
        findings: [{ messageId: 'nothing', whole: true, severity: 'warning', certainty: 'certain' }],
      },
      { name: 'titles without text', text: `${HEAD}# Role\n\n## Steps\n`, findings: [{ messageId: 'titles', whole: true }] },
    ],
    onlyOnePossible: 'a file has one body',
  },
  { describe, it },
);
