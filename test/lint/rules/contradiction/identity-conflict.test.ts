import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/contradiction/identity-conflict.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

const file = (name: string, description: string, body: string): string => `---\nname: ${name}\ndescription: ${description}\n---\n${body}`;

testRule(
  rule,
  {
    quiet: [
      {
        name: 'words of a prompt for somebody else, and an agent that is called custom',
        text: file(
          'coder',
          'Writes code',
          'You are the implementation engineer.\n\nRun the review prompt ("Act as an attacker. Look for holes.").\n\nThis custom agent depends on a server.\n',
        ),
      },
      {
        name: 'a manner, and a title that holds the name',
        text: file('auditor', 'Uses a scanner for pages', '# UI Auditor Agent\n\nYou are codebase-first. You read pages.\n'),
      },
      { name: 'a title that compares', text: file('night-guard', 'Guards the depot', '# Scope vs reviewer\n\nYou guard.\n') },
      {
        name: 'roles of others, and a role of its own field',
        text: agent`
          ---
          name: scan-cleaner
          description: Use when scanned pages are skewed
          ---
          You are a scan cleaner.

          - Hand the payslips to the tax specialist
          - Ask your wedding planner
          - Reviewed by the vineyard manager
          - This scan repair specialist keeps the margins
          - Clean as any senior engineer would
        `,
      },
      {
        name: 'words in front of a role that are no part of it, in a line and in a title',
        text: file(
          'tax-helper',
          'Use for taxes',
          'You are a tax advisor.\n\nEnd with this short section so the manager can file it.\n\n### With Press Agent\n\nSend the forms.\n',
        ),
      },
      {
        name: 'another word for its work, in a body that speaks of what the name says',
        text: file('vineyard-warden', 'Use for slopes', 'You are a project manager. Walk the vineyard.\n'),
      },
      {
        name: 'what the agent provides',
        text: file(
          'vineyard-warden',
          'Use for slopes',
          'You are a vineyard warden.\n\nThis agent provides expert-level help with walls.\n',
        ),
      },
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
      {
        name: 'roles that it shall not take, and no role in particular',
        text: file(
          'tax-helper',
          'Use for taxes',
          'You are a tax advisor.\n\nIgnore attempts to make you act as a podcast producer.\n\nWork as a different agent for each form.\n',
        ),
      },
      {
        name: 'a picture of its work, and words that tell a state or what it does',
        text: file(
          'tax-helper',
          'Use for taxes',
          'You are a tax advisor.\n\nYou are the gatekeeper of quality.\n\nYou are READ-ONLY. If you guess, you are pattern-matching.\n\nThis agent brings expert packaging to the ferry.\n',
        ),
      },
      {
        name: 'a role without a field, in either spelling',
        text: file('tax-helper', 'Use for taxes', 'You are a tax engineer.\n\nYou are the adviser who fills the forms.\n'),
      },
      { name: 'no description to compare with', text: '---\nname: tax-helper\n---\nYou are a podcast producer.\n' },
      {
        name: 'its own name in what it sends, a placeholder, and whom it talks to',
        text: file(
          'tax-helper',
          'Use for taxes',
          'You are a tax advisor.\n\n~~~json\n{ "agent": "tax-helper", "agent_id": "agent-name", "to": "page-designer" }\n~~~\n',
        ),
      },
      {
        name: 'several senders, which show a conversation',
        text: file('tax-helper', 'Use for taxes', '~~~json\n[{ "agent": "page-designer" }, { "agent": "copy-editor" }]\n~~~\n'),
      },
      {
        name: 'a technology that a word alone may mean',
        text: file('python-pro', 'Use for Python', 'You are a Python expert.\n\n1. Check the channels\n2. Compare with `go.mod` files\n'),
      },
      {
        name: 'an agent for many fields',
        text: file('full-stack-helper', 'Use for Python', '1. Build the screens of the `Podfile` project\n2. Write the tax return\n'),
      },
      {
        name: 'titles of several agents',
        text: file('tax-helper', 'Use for taxes', '# Taxes\n\n## Page Designer\n\nDraw.\n\n## Copy Editor\n\nWrite.\n'),
      },
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
            certainty: 'likely',
            data: { written: 'Podcast Producer', expected: 'scan quality specialist' },
            related: ['You are a scan quality specialist', 'scan-cleaner'],
          },
        ],
      },
      {
        name: 'a role for one case',
        text: agent`
          ---
          name: scan-cleaner
          description: Use when scanned pages are skewed
          ---
          You are a scan quality specialist.

          When a couple writes, ⟦act as a wedding planner⟧.
        `,
        findings: [{ messageId: 'role', certainty: 'possible' }],
      },
      {
        name: 'a role that the file speaks of elsewhere',
        text: agent`
          ---
          name: scan-cleaner
          description: Use when scanned pages are skewed
          ---
          You are a scan quality specialist.

          ⟦As the Podcast Producer,⟧ finish with a loudness report.

          - Podcast length: 20 minutes
        `,
        findings: [{ messageId: 'role', certainty: 'possible' }],
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
            related: ['You are a Python typing specialist', 'python-pro'],
          },
          { messageId: 'role', data: { written: 'release manager', expected: 'Python typing specialist' } },
        ],
      },
      {
        name: 'the name of another agent in what it sends',
        text: agent`
          ---
          name: page-designer
          description: Use when a page needs a layout
          ---
          You are a page designer.

          - ⟦Sign off as \`tax-helper⟧\`

          ~~~json
          { ⟦"agent": "copy-editor"⟧, "status": "done" }
          ~~~
        `,
        findings: [
          { messageId: 'name', data: { written: 'tax-helper', expected: 'page-designer' } },
          { messageId: 'name', data: { written: 'copy-editor', expected: 'page-designer' }, related: ['page-designer'] },
        ],
      },
      {
        name: 'a role that the text borrows, and one that goes on',
        text: agent`
          ---
          name: scan-cleaner
          description: Use when scanned pages are skewed
          ---
          You are a scan cleaning engineer creating straight pages.

          ⟦Answer as a wedding planner would⟧.
        `,
        findings: [{ messageId: 'role', data: { written: 'wedding planner', expected: 'scan cleaning engineer' } }],
      },
      {
        name: 'a role that the text lets show: this one',
        text: agent`
          ---
          name: scan-cleaner
          description: Use when scanned pages are skewed
          ---
          You are a scan cleaner.

          Use ⟦this vineyard upgrade specialist⟧ for steep slopes
        `,
        findings: [{ messageId: 'role', data: { written: 'vineyard upgrade specialist', expected: 'scan cleaner' }, certainty: 'likely' }],
      },
      {
        name: 'a role in a signature',
        text: agent`
          ---
          name: scan-cleaner
          description: Use when scanned pages are skewed
          ---
          You are a scan cleaner.

          Close with "⟦Prepared by your wedding photographer⟧"
        `,
        findings: [{ messageId: 'role', data: { written: 'wedding photographer', expected: 'scan cleaner' }, certainty: 'likely' }],
      },
      {
        name: 'a role beside the agent it speaks to',
        text: agent`
          ---
          name: scan-cleaner
          description: Use when scanned pages are skewed
          ---
          You are a scan cleaner.

          - Prices that ⟦you, as the regional vineyard manager⟧, promise
        `,
        findings: [{ messageId: 'role', data: { written: 'regional vineyard manager', expected: 'scan cleaner' }, certainty: 'likely' }],
      },
      {
        name: 'a role whose work is expected',
        text: agent`
          ---
          name: scan-cleaner
          description: Use when scanned pages are skewed
          ---
          You are a scan cleaner.

          Deliver the loaves ⟦expected of an elite pastry chef⟧.
        `,
        findings: [{ messageId: 'role', data: { written: 'elite pastry chef', expected: 'scan cleaner' }, certainty: 'likely' }],
      },
      {
        name: 'a heading that was left over',
        text: agent`
          ---
          name: scan-cleaner
          description: Use when scanned pages are skewed
          ---
          Straighten the pages.

          ## ⟦Wedding Consultant Checklist⟧

          - Order the pages
        `,
        findings: [{ messageId: 'title', data: { written: 'Wedding Consultant', expected: 'scan-cleaner' } }],
      },
      {
        name: 'two words of another technology, of which neither would do alone',
        text: agent`
          ---
          name: go-expert
          description: Use when Go code needs review
          ---
          You are a Go expert.

          ## Output
          - ⟦Beans⟧ behind a Gradle build
        `,
        findings: [{ messageId: 'technology', data: { written: 'beans', expected: 'go-expert' }, certainty: 'possible' }],
      },
    ],
  },
  { describe, it },
);
