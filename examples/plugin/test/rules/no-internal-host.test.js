import { describe, it } from 'node:test';
import { agent, testRule } from 'subagent-kit/testing';
import rule from '../../src/rules/no-internal-host.js';

testRule(
  rule,
  {
    quiet: [
      { name: 'a host that others can resolve', text: agent`- Read https://example.org/corp and https://corporate.example.` },
      { name: 'a domain that is no longer listed', text: agent`- Read http://wiki.corp/page.`, options: { domains: ['lan'] } },
    ],
    finds: [
      {
        name: 'two hosts, whatever their case',
        text: agent`
          - Read ⟦https://wiki.corp⟧/page.
          - Post to ⟦HTTP://Build.Internal⟧:8080.
        `,
        findings: [
          {
            messageId: 'internal',
            data: { host: 'wiki.corp' },
            suggestions: [
              agent`
              - Read https://HOST/page.
              - Post to HTTP://Build.Internal:8080.
            `,
            ],
          },
          {
            messageId: 'internal',
            data: { host: 'build.internal' },
            suggestions: [
              agent`
              - Read https://wiki.corp/page.
              - Post to https://HOST:8080.
            `,
            ],
          },
        ],
      },
    ],
  },
  { describe, it },
);
