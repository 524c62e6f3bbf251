import { expect, test } from 'vitest';
import { answeredBothWays } from '../../../../src/lint/text/practices/match-practices.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

/** Each row: the question, two lines that answer it one way, two that answer it the other way. */
const ANSWERS: readonly (readonly [about: string, holds: readonly string[], breaks: readonly string[]])[] = [
  [
    'secrets in files',
    ['Never hardcode API keys', 'Read tokens from environment variables'],
    ['Put the database password in config.yml', 'Commit the private key next to the code'],
  ],
  [
    'secrets and personal data in logs',
    ['Mask tokens before they are written', 'Redact card numbers'],
    ['Log the full access token of each call', 'Print passwords to help with debugging'],
  ],
  [
    'trust in input',
    ['Validate all inputs at the border', 'Sanitize user data'],
    ['Pass user input straight to the handler', 'Trust the client'],
  ],
  [
    'how SQL is put together',
    ['Use parameterized queries', 'Prepared statements for every lookup'],
    ['Build the query by string concatenation', 'Interpolate values into the SQL'],
  ],
  [
    'how much access is granted',
    ['Apply least privilege', 'Grant only the permissions needed'],
    ['Give every service account owner rights', 'Run the container as root'],
  ],
  ['encryption', ['Encrypt data at rest', 'Enforce TLS'], ['Keep the archive in plain text', 'Turn off TLS to save time']],
  [
    'consent to the use of data',
    ['Obtain user consent first', 'Practice data minimization'],
    ['Collect everything the form allows', 'Track visitors without their consent'],
  ],
  [
    'personal data that leaves the room',
    ['Anonymize participants in reports', 'Maintain confidentiality'],
    ['Quote customers by name', 'List participants by full name'],
  ],
  [
    'trust inside the network',
    ['Follow zero-trust principles', 'Never trust, always verify'],
    ['Trust all internal traffic', 'In-cluster calls go unauthenticated'],
  ],
  [
    'passwords and second factors',
    ['Require MFA for admins', 'Hash passwords with argon2'],
    ['A password alone is enough', 'Waive two-factor for the team'],
  ],
  [
    'access to pages behind a wall',
    ['Respect robots.txt', 'Use only publicly available sources'],
    ['Get around paywalls', 'Scrape login-gated pages'],
  ],
  ['open cross-origin access', ['Restrict CORS to known origins'], ['Allow any origin']],
];

const answersOf = (...lines: readonly string[]): readonly string[] =>
  answeredBothWays(parseAgent({ path: 'a.md', text: `---\nname: a\n---\n\n${lines.map((line) => `- ${line}\n`).join('')}` })).map(
    ({ practice }) => practice.about,
  );

const pairs = ANSWERS.flatMap(([about, holds, breaks]) => holds.flatMap((one) => breaks.map((other) => [about, one, other] as const)));

test.each(pairs)('both sides are about %s: "%s" / "%s"', (about, one, other) => {
  expect(answersOf(one, other)).toContain(about);
});

test.each(ANSWERS)('lines that agree about %s are no pair', (_about, holds, breaks) => {
  expect(answersOf(...holds)).toEqual([]);
  expect(answersOf(...breaks)).toEqual([]);
});
