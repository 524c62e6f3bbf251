import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/rules/doubled-word.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'repetition that is meant, short words, code, names of files, and compounds',
        text: agent`
          **Rule 1: Never, Never Skip Tests**
          - Check that that file never never changes, as as stated
          - Run \`app/app.py\`, read docs/docs.md, keep active-active pairs and M0/M0+ boards
          - Monitoring: monitoring of the sums, test_test, deployment.deployment
          - Organise scripts in src/deployment/deployment.sh

          \`\`\`
          RUN useradd -g appuser appuser
          \`\`\`

          **Rule 2: Report**
          - Report
        `,
      },
      { name: 'a doubled word outside the rule block', text: 'Use template template parameters.\n' },
      {
        name: 'a slot beside another word',
        files: {
          'agents/checker.md':
            '---\nname: checker\ndescription: Use it\nrule_pack: { use: base, slots: { domain: release } }\n---\nCheck.\n',
          'agents/rules/base.rules.yaml':
            'name: base\nversion: 1.0.0\nslots: { domain: { description: d } }\nrules: [{ n: 1, title: Run, body: ["Read the {domain} deployment notes."] }]\n',
        },
      },
    ],
    finds: [
      {
        name: 'words and folders that a template doubled',
        text: agent`
          **Rule 1: ⟦Deployment Deployment⟧ - ⟦workflow workflows⟧**
          - Keep ⟦deployment deployment⟧ scripts in /scripts/⟦deployment/deployment⟧/

          **Rule 2: Report**
          - Report
        `,
        findings: [
          {
            messageId: 'doubled',
            certainty: 'likely',
            suggestions: [
              agent`
                **Rule 1: Deployment - workflow workflows**
                - Keep deployment deployment scripts in /scripts/deployment/deployment/

                **Rule 2: Report**
                - Report
              `,
            ],
          },
          {
            messageId: 'doubled',
            data: { words: 'workflow workflows' },
            suggestions: [
              agent`
                **Rule 1: Deployment Deployment - workflows**
                - Keep deployment deployment scripts in /scripts/deployment/deployment/

                **Rule 2: Report**
                - Report
              `,
            ],
          },
          {
            messageId: 'doubled',
            message: 'Unexpected doubled word `deployment deployment` in a rule, expected it once or the word that was meant',
            suggestions: [
              agent`
                **Rule 1: Deployment Deployment - workflow workflows**
                - Keep deployment scripts in /scripts/deployment/deployment/

                **Rule 2: Report**
                - Report
              `,
            ],
          },
          { messageId: 'doubled', data: { words: 'deployment/deployment' } },
        ],
      },
      {
        name: 'a slot whose value repeats the word beside it',
        files: {
          'agents/checker.md':
            '---\nname: checker\ndescription: Use it\nrule_pack: { use: base, slots: { domain: ⟦deployment⟧ } }\n---\nCheck.\n',
          'agents/rules/base.rules.yaml':
            'name: base\nversion: 1.0.0\nslots: { domain: { description: d } }\nrules: [{ n: 1, title: Run, body: ["Read the {domain} deployment notes."] }]\n',
        },
        findings: [
          {
            messageId: 'filled',
            message: 'Unexpected doubled word `deployment deployment` after filling a slot, expected the word once',
            certainty: 'certain',
            related: ['"Read the {domain} deployment notes."'],
          },
        ],
      },
    ],
  },
  { describe, it },
);
