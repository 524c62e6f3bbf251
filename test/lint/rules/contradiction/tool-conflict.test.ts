import rule from '../../../../src/lint/rules/contradiction/tool-conflict.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

const NOT_GRANTED = '`tools` does not grant';

testRule(rule, {
  quiet: [
    {
      name: 'the configuration of a server',
      text: agent`
        ---
        name: planner
        description: Plans. Use when a plan is due.
        tools: Read, Write, Edit
        ---

        - Remove the account from Calendar MCP config.
      `,
    },
    {
      name: 'a slash command, and an editor that writes no code',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Write, Edit
        ---

        - If the figures are old, invoke ${'`/depot:figures:ask DAY=today`'}.
        - Never write code.
      `,
    },
    {
      name: 'how the agent itself is started, and an agent whose name begins like a thing to run',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Task
        ---

        - Context is provided when spawned via CLI.
        - Invoke query-clarifier for vague reports.
      `,
    },
    {
      name: 'services that the shell reaches, and grants that a line gives up in some cases alone',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Bash, Edit
        permissionMode: acceptEdits
        ---

        - Post the summary to Slack.
        - Never modify any files when a release is frozen.
        - Ask for approval before a release.
        - WebSearch - finds figures
      `,
    },
    {
      name: 'no list, which inherits every tool',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        ---

        - Look the figures up with WebSearch.
        - Delegate the layout to **page-designer**.
      `,
    },
    {
      name: 'an empty list, which another rule reports',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools:
        ---

        - Look the figures up with WebSearch.
      `,
    },
    {
      name: 'a granted tool that can do the job',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Bash, Task
        ---

        - Use Grep to find the figures, and save them to \`out/figures.csv\`.
        - Fetch the page with WebFetch.
        - Run \`npm test\`, then delegate the layout to **page-designer**.
        - Use the fetch_page tool where a figure is missing.
      `,
    },
    {
      name: 'names of another host that cover the need',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, runCommands, search/web, browser-mcp
        ---

        - Run \`npm test\`.
        - Search the web for figures.
        - Use the Browser MCP to take a picture.
      `,
    },
    {
      name: 'what is forbidden, left to others, conditional, quoted or an example',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read
        ---

        - Never use WebSearch.
        - Tell the user to run \`npm test\`.
        - If a shell is available, run \`git diff\`.
        - "Use WebSearch for that."
        - Coordinate with page-designer and share the figures.

        > Run \`npm test\`.

        ## Example
        - Use WebSearch.

        | step | what |
        | ---- | ---- |
        | 1    | Run \`npm test\` |

        ~~~sh
        npm test
        ~~~
      `,
    },
    {
      name: 'code blocks that are shown, lists of the tools of others, and bans for one step, one folder or one kind of file',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Write
        permissionMode: acceptEdits
        ---

        - Never modify code.
        - Do not create or edit files outside \`drafts/\`.
        - For the first pass, use only Read.
        - Customers have no internet access.
        - Ask for approval before every message to a customer.

        Explain what the following does:

        ~~~sh
        npm audit
        ~~~

        ## Tools of other agents

        - **Bash**: runs the import
      `,
    },
    {
      name: 'what is denied, left to others, and what every other tool does',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        disallowedTools: Bash
        ---

        - Save the report to \`report.md\`.
        - Never run \`npm test\` yourself.
        - Post the summary to Slack with the Tracker MCP.
        - Use the picture tool.
        - You never modify files.
      `,
    },
    {
      name: 'tools as a topic',
      text: agent`
        ---
        name: mcp-teacher
        description: Teaches the protocol. Use for questions about servers.
        tools: Read
        ---

        - Explain how servers are built with the MCP SDK.

        ## Expertise
        - Pipelines in which clips are cut with ffmpeg

        ## Approach
        - Use Bash built-ins in the samples that you explain.
        - Fetch with WebFetch or Read what the question needs.
      `,
    },
  ],
  finds: [
    {
      name: 'built-in tools by name, the later places as related ones',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Write
        ---

        - Read the draft. ⟦Every figure must be confirmed with WebSearch⟧. Then stop.
        - Use WebSearch for names too.
        - ⟦Use the Task tool for the layout⟧
      `,
      findings: [
        {
          messageId: 'named',
          data: { tool: 'WebSearch', list: NOT_GRANTED },
          message: 'Unexpected use of `WebSearch`, which `tools` does not grant, expected one of them to give way',
          severity: 'warning',
          certainty: 'likely',
          related: ['Read, Write', 'Use WebSearch for names too'],
        },
        { messageId: 'named', data: { tool: 'Agent', list: NOT_GRANTED }, related: ['Read, Write'] },
      ],
    },
    {
      name: 'orders that imply a tool',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read
        ---

        1. ⟦Run \`npm test\` first⟧
        2. ⟦Delegate the layout to **page-designer**⟧
        3. ⟦Search the web for figures⟧
        4. ⟦Fetch the URL that the draft names⟧
        5. ⟦Save the report to \`report.md\`⟧
      `,
      findings: [
        { messageId: 'command', certainty: 'likely', related: ['Read'] },
        { messageId: 'delegation', certainty: 'likely' },
        { messageId: 'web search', certainty: 'likely' },
        { messageId: 'page', certainty: 'possible' },
        { messageId: 'file', certainty: 'possible' },
      ],
    },
    {
      name: 'a tool of an MCP server before the server itself',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: [Read, mcp__calendar__list]
        ---

        - Use the Tracker MCP for dates, and \`mcp__tracker__list_issues\` for issues.

        ## Tools
        - ⟦\`mcp__tracker__create_issue\`⟧
      `,
      findings: [{ messageId: 'named', data: { tool: 'mcp__tracker__create_issue', list: NOT_GRANTED }, certainty: 'likely' }],
    },
    {
      name: 'a server where no entry names one',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Bash
        ---

        - ⟦Create the issue using the Tracker MCP⟧
      `,
      findings: [{ messageId: 'named', data: { tool: 'Tracker MCP', list: NOT_GRANTED }, certainty: 'likely', related: ['Read, Bash'] }],
    },
    {
      name: 'a tool that is missing from a list of another host',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: codebase, usages
        ---

        - Use the codebase tool first.
        - ⟦You can also use the picture tool⟧
      `,
      findings: [{ messageId: 'named', data: { tool: 'picture', list: NOT_GRANTED }, certainty: 'possible' }],
    },
    {
      name: 'work that no granted tool does, named by what it is about',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Grep
        ---

        1. ⟦Open a pull request with the figures⟧
        2. ⟦Post the summary to Slack⟧
        3. ⟦Hand the draft to the copy-editor agent⟧
        4. ⟦Look up prices on the web⟧
      `,
      findings: [
        { messageId: 'command', certainty: 'possible' },
        { messageId: 'service', certainty: 'possible' },
        { messageId: 'delegation', certainty: 'possible' },
        { messageId: 'web search', certainty: 'possible' },
      ],
    },
    {
      name: 'commands in a block that a line orders to run',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read
        ---

        ⟦Before each report, run the following:⟧

        ~~~bash
        # the state of the books
        npm audit --json
        ~~~
      `,
      findings: [{ messageId: 'command', certainty: 'possible' }],
    },
    {
      name: 'tools that the body lists as its own, one finding for a list',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read
        ---

        ⟦**Tools**: Read, WebSearch, TodoWrite⟧

        ## Your tools

        - ⟦**Bash**: run the import script⟧

        ## Steps

        | Step | Tool     | Purpose       |
        | ---- | -------- | ------------- |
        | 1    | Read     | open the file |
        ⟦| 2    | WebFetch | load the law  |⟧
      `,
      findings: [
        { messageId: 'named', data: { tool: 'WebSearch', list: NOT_GRANTED }, certainty: 'possible' },
        { messageId: 'named', data: { tool: 'Bash', list: NOT_GRANTED }, certainty: 'possible' },
        { messageId: 'named', data: { tool: 'WebFetch', list: NOT_GRANTED }, certainty: 'possible' },
      ],
    },
    {
      name: 'tools that `disallowedTools` takes from an agent that inherits the rest',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        disallowedTools: Write, Edit, WebSearch
        ---

        - ⟦Save the report to \`report.md\`⟧
        - ⟦Confirm every figure with WebSearch⟧
      `,
      findings: [
        {
          messageId: 'file',
          data: { order: 'Save the report to `report.md`', list: '`disallowedTools` takes away' },
          related: ['Write, Edit, WebSearch'],
        },
        {
          messageId: 'named',
          message: 'Unexpected use of `WebSearch`, which `disallowedTools` takes away, expected one of them to give way',
        },
      ],
    },
    {
      name: 'each tool that the prose gives up for the whole agent',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Edit, Bash, WebSearch, Task, Glob
        ---

        - ⟦This agent is strictly read-only⟧: it changes nothing.
        - ⟦You do not run commands⟧.
        - ⟦You have no internet access⟧; work from the files.
        - ⟦Never spawn other agents⟧.
      `,
      findings: [
        { messageId: 'read-only', data: { granted: 'Edit', line: 'This agent is strictly read-only' }, certainty: 'possible' },
        { messageId: 'read-only', data: { granted: 'Bash', line: 'You do not run commands' } },
        { messageId: 'read-only', data: { granted: 'WebSearch', line: 'You have no internet access' } },
        { messageId: 'read-only', data: { granted: 'Agent', line: 'Never spawn other agents' } },
      ],
    },
    {
      name: 'a granted tool that is not among those the prose counts up',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Grep, Glob
        ---

        ⟦You only have Read and Grep⟧.
      `,
      findings: [{ messageId: 'read-only', data: { granted: 'Glob', line: 'You only have Read and Grep' } }],
    },
    {
      name: 'a granted tool that a line forbids by name, and approval before any change',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Bash, Write
        permissionMode: bypassPermissions
        ---

        - ⟦Never use Bash⟧.
        - ⟦Do not use the Write tool⟧.
        - ⟦Show the diff and wait for the user's consent before you touch any file⟧.
      `,
      findings: [
        { messageId: 'read-only', data: { granted: 'Bash', line: 'Never use Bash' } },
        { messageId: 'read-only', data: { granted: 'Write', line: 'Do not use the Write tool' } },
        { messageId: 'approval' },
      ],
    },
    {
      name: 'a tool by its bare name',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Grep
        ---

        - ⟦Every figure gets a WebSearch⟧
      `,
      findings: [{ messageId: 'named', data: { tool: 'WebSearch', list: NOT_GRANTED }, certainty: 'possible' }],
    },
    {
      name: 'grants that the prose gives up',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Edit
        permissionMode: acceptEdits
        ---

        - ⟦Never modify any files⟧.
        - ⟦Ask for approval before every change⟧.
      `,
      findings: [
        { messageId: 'read-only', certainty: 'possible', related: ['Read, Edit'] },
        { messageId: 'approval', certainty: 'possible', related: ['acceptEdits'] },
      ],
    },
    {
      name: 'facts and figures that no granted tool reaches, in a list of what to deliver too',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Write
        ---

        ## Approach
        - ⟦Compare each price with the one on the vendor's website⟧
        - ⟦Error rates pulled from Grafana⟧

        ## Output format
        - ⟦Raw output of the linter⟧
      `,
      findings: [
        { messageId: 'site', certainty: 'possible', related: ['Read, Write'] },
        { messageId: 'endpoint', certainty: 'possible' },
        { messageId: 'command', certainty: 'possible' },
      ],
    },
    {
      name: 'the order that names the tool, before earlier ones that imply it',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Edit
        ---

        - Commit the report to the release branch, then push the branch to the remote.
        - ⟦Collect the user's figures with Bash⟧
      `,
      findings: [{ messageId: 'named', data: { tool: 'Bash', list: NOT_GRANTED }, certainty: 'likely' }],
    },
    {
      name: 'names of tools that other programs have, where no granted tool does the same',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a report is due.
        tools: Read, Bash
        ---

        - Track progress through \`run_in_terminal\`.
        - ⟦Track it in \`#todos\`⟧
        - ⟦Finish with \`attempt_completion\`⟧
      `,
      findings: [
        { messageId: 'named', data: { tool: 'todos', list: NOT_GRANTED }, certainty: 'possible' },
        { messageId: 'named', data: { tool: 'attempt_completion', list: NOT_GRANTED } },
      ],
    },
  ],
});
