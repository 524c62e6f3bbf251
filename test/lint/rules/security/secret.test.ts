import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/security/secret.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

/** Made up, and taken apart so that no scanner takes them for real ones. */
const GITHUB = `gh${'p_'}k3Jx9QvTz7LmW2nRb8YcHs5DfGa1PeUo4XtK`;
const AWS = `AKI${'A'}Q7ZT3M5XK2WPJ6RB`;
const ANTHROPIC = `sk-${'ant'}-api03-Zq8Lr2Vx6Tn0Bw4Hy9Kd3Mf7Pj1Sg5Uc8Xe2`;
const RANDOM = 'q7Zt9Lm2Xw4Rb8Yc1Hs5';
const KEY = Array.from({ length: 4 }, (_, line) => `MIIEvQIBADANBgkqh${line}kiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8c${line}K`).join(
  '\n',
);

testRule(
  rule,
  {
    quiet: [
      { name: 'a name of a variable', text: 'Read the key from `$ANTHROPIC_API_KEY`; `token: process.env.GITHUB_TOKEN_FOR_THE_BOT`.' },
      { name: 'a value that shows where one goes', text: `Use \`gh${'p_'}${'x'.repeat(36)}\` or \`AKI${'A'}IOSFODNN7EXAMPLE\`.` },
      { name: 'a placeholder in brackets', text: '`api_key: "<your-api-key-goes-here-0001>"`, `password = "${PASSWORD_1234567890123}"`' },
      { name: 'words with hyphens', text: '`token: task-distributor-for-agents-v2`, `secret = projects/12345/secrets/deploy`' },
      { name: 'an elided key', text: '```\n-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n```' },
      { name: 'the password of a local example', text: '`postgresql://airflow:airflow@postgres:5432/airflow`' },
      { name: 'a hash', text: 'Pin `actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3`.' },
    ],
    finds: [
      {
        name: 'tokens of known shapes, in text, code and front matter',
        text: agent`
          ---
          name: releaser
          description: Ships. Use when a tag is pushed
          notes: ⟦${AWS}⟧
          ---
          Log in with ⟦${GITHUB}⟧.

          ~~~sh
          export ANTHROPIC_API_KEY=⟦${ANTHROPIC}⟧
          ~~~
        `,
        findings: [
          {
            messageId: 'known',
            severity: 'error',
            certainty: 'certain',
            message:
              'Unexpected credential `AKIA…`, which looks like an AWS access key, expected it outside the file, and withdrawn: the prompt and the history hold it',
          },
          { messageId: 'known', data: { shown: `gh${'p_'}`, kind: 'a GitHub token' } },
          { messageId: 'known', data: { shown: `sk-${'ant'}-`, kind: 'an Anthropic key' } },
        ],
      },
      {
        name: 'a random value that is assigned to a name of a credential, and one in an address',
        text: `\`api_key = "⟦${RANDOM}⟧"\` and \`postgres://app:⟦v9Kq2Lz7Tx⟧@db.internal/app\``,
        findings: [
          {
            messageId: 'value',
            severity: 'warning',
            certainty: 'likely',
            message:
              'Unexpected random value of 20 characters, which looks like a secret, expected it outside the file: the prompt and the history hold it',
          },
          { messageId: 'value', data: { length: 10, kind: 'a password in an address' } },
        ],
      },
      {
        name: 'a private key',
        text: `~~~\n⟦-----BEGIN PRIVATE KEY-----\n${KEY}⟧\n-----END PRIVATE KEY-----\n~~~`,
        findings: [{ messageId: 'known', data: { shown: '-----BEGIN PRIVATE KEY-----', kind: 'a private key' } }],
      },
    ],
  },
  { describe, it },
);
