import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/references/machine-path.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'paths that every machine has',
        text: agent`Read /etc/hosts, write to /tmp/report.md, run /usr/bin/env and /opt/homebrew/bin/jq.`,
      },
      { name: 'a path from the root of the project', text: agent`Load docs/guide.md and ./scripts/check.sh first.` },
      { name: 'a name that the reader fills in', text: agent`Look below /home/<name>/work/ and /Users/$USER/work/.` },
      { name: 'a path that is shown as something to avoid', text: agent`Never hard-code absolute paths such as /Users/maria/work/app.` },
      { name: 'folders of Windows', text: agent`${'Look in C:\\Windows\\System32\\drivers.'}` },
      {
        name: 'the output of a program',
        text: agent`
          ${'```text'}
          wrote /Users/maria/work/app/report.md
          ${'```'}
        `,
      },
    ],
    finds: [
      {
        name: 'the home of one person',
        text: agent`Load ⟦/Users/maria/work/app/notes.md⟧ first.`,
        findings: [
          {
            messageId: 'one',
            message:
              'Unexpected path `/Users/maria/work/app/notes.md`, which only one machine has, expected a path from the root of the project',
            certainty: 'likely',
          },
        ],
      },
      {
        name: 'the paths below one folder once, with the root of the project taken off where that is plain',
        text: agent`
          - Load ⟦/opt/acme/CLAUDE.md⟧ first
          - Then read /opt/acme/rules/all.md
        `,
        findings: [
          {
            messageId: 'many',
            data: { folder: '/opt/acme', count: 2 },
            related: ['/opt/acme/rules/all.md'],
            suggestions: [
              agent`
              - Load CLAUDE.md first
              - Then read rules/all.md
            `,
            ],
          },
        ],
      },
      {
        name: 'a folder of a server in a script alone as a hint',
        text: '~~~bash\ncp dump.sql ⟦/opt/shop/backups/dump.sql⟧\n~~~',
        findings: [{ messageId: 'one', certainty: 'possible' }],
      },
      {
        name: 'each folder of its own, drives included',
        text: agent`${'Copy ⟦C:\\Users\\maria\\app\\x.md⟧ to ⟦/mnt/nas/app/x.md⟧.'}`,
        findings: [
          { messageId: 'one', certainty: 'likely' },
          { messageId: 'one', certainty: 'possible' },
        ],
      },
      {
        name: 'a command that a shell runs',
        text: agent`
          ${'```bash'}
          cd ⟦/home/maria/app⟧ && make
          ${'```'}
        `,
        findings: [{ messageId: 'one' }],
      },
    ],
  },
  { describe, it },
);
