import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/unreachable-protocol.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const withTools = (tools: string, body: string): string =>
  `---\nname: x\ndescription: Use when a migration fails\n${tools}\n---\n${body}`.replace('\n\n---', '\n---');

testRule(
  rule,
  {
    quiet: [
      { name: 'an agent that inherits all tools', text: withTools('', 'Query the context manager for the schema.') },
      { name: 'an agent that can call others', text: withTools('tools: Read, Agent', 'Query the context manager for the schema.') },
      { name: 'an agent that can send messages', text: withTools('tools: Read, SendMessage', 'Query the context manager for the schema.') },
      { name: 'words about a context manager of a language', text: withTools('tools: Read', 'Open files with a context manager.') },
      { name: 'JSON of other things', text: withTools('tools: Read', '~~~json\n{ "agent": "x", "query": "schema" }\n~~~') },
    ],
    finds: [
      {
        name: 'a query and the message that carries it',
        text: withTools('tools: Read, Bash', '1. ⟦Query the context manager⟧ for the schema\n\n~~~json\n{ "requesting_agent": "x" }\n~~~'),
        findings: [
          {
            messageId: 'query',
            severity: 'warning',
            certainty: 'likely',
            message:
              'Unexpected order `Query the context manager`, for which `tools` grants neither `Agent` nor `SendMessage`, expected what the agent can do itself',
            related: ['"requesting_agent":'],
          },
        ],
      },
      {
        name: 'a message alone',
        text: withTools('tools: Read', '~~~json\n{\n  ⟦"target_agent":⟧ "y"\n}\n~~~'),
        findings: [{ messageId: 'message' }],
      },
    ],
    onlyOnePossible: 'everything of the protocol is one finding',
  },
  { describe, it },
);
