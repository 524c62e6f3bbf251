import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/contradiction/identity-conflict.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

const file = (name: string, description: string, body: string): string => `---\nname: ${name}\ndescription: ${description}\n---\n${body}`;

testRule(
  rule,
  {
    quiet: [
      {
        name: 'a role that fits the name, and a more senior title',
        text: file('invoice-checker', 'Use when invoices arrive', '# Senior Invoice Expert\n\nYou are a principal invoice auditor.\n'),
      },
      { name: 'a name without a field of work', text: file('architect', 'Use for designs', 'You are a senior cloud architect.\n') },
      {
        name: 'a role in a quotation, and a user story',
        text: file(
          'tax-helper',
          'Use for taxes',
          'You are a tax advisor.\n\n> You are a podcast producer.\n\nAs a user, I want a receipt.\n',
        ),
      },
      { name: 'no description to compare with', text: '---\nname: tax-helper\n---\nYou are a podcast producer.\n' },
      {
        name: 'a rival that the file speaks of',
        text: file('python-pro', 'Use for Python', 'Port Rust code to Python.\n\nRead `Cargo.toml` first.\n'),
      },
    ],
    finds: [
      {
        name: 'a later role of another agent',
        text: agent`
          ---
          name: scan-cleaner
          description: Use when scanned pages are skewed
          ---
          You are a scan quality specialist.

          ⟦As the Podcast Producer,⟧ finish with a loudness report.
        `,
        findings: [
          {
            messageId: 'role',
            data: { written: 'Podcast Producer', expected: 'scan quality specialist' },
            related: ['You are a scan quality specialist'],
          },
        ],
      },
      {
        name: 'a title that was copied from another agent',
        text: agent`
          ---
          name: invoice-checker
          description: Use when invoices arrive
          ---
          # ⟦Kubernetes Migration Engineer⟧

          Compare each invoice with its order.
        `,
        findings: [
          {
            messageId: 'title',
            data: { written: 'Kubernetes Migration Engineer', expected: 'invoice-checker' },
            related: ['invoice-checker'],
          },
        ],
      },
      {
        name: 'a body that was copied from another agent',
        text: agent`
          ---
          name: invoice-checker
          description: Use when invoices arrive
          ---
          # Kubernetes Migration Engineer

          ⟦You are a cluster migration engineer⟧.
        `,
        findings: [{ messageId: 'role', data: { written: 'cluster migration engineer', expected: 'invoice-checker' } }],
      },
      {
        name: 'a command of another technology',
        text: agent`
          ---
          name: python-pro
          description: Use when Python code needs types
          ---
          You are a Python typing specialist.

          - Run \`⟦cargo clippy⟧\` before each commit
          - ⟦Sign off as the release manager⟧
        `,
        findings: [
          {
            messageId: 'technology',
            data: { written: 'cargo clippy', expected: 'python-pro' },
            related: ['You are a Python typing specialist.'],
          },
          { messageId: 'role', data: { written: 'release manager', expected: 'Python typing specialist' } },
        ],
      },
    ],
  },
  { describe, it },
);
