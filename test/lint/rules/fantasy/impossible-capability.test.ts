import rule from '../../../../src/lint/rules/fantasy/impossible-capability.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(rule, {
  quiet: [
    {
      name: 'software that the agent builds for somebody',
      text: agent`
        ---
        name: builder
        description: Builds dashboards with real-time updates and self-healing clusters. Use when an alert is missing.
        ---

        - Set up continuous monitoring with Prometheus.
        - Design self-healing infrastructure, predictive scaling and 24/7 alerting.
        - Train a model that predicts churn.
        - The installer must run without manual intervention.
        - Recommends continuous security monitoring.

        ## Capabilities

        - Real-time monitoring dashboards
        - Predictive maintenance
        - Self-optimizing indexes
      `,
    },
    {
      name: 'what one run can do',
      text: agent`
        ---
        name: worker
        description: Works proactively on failing tests. Use PROACTIVELY after each change.
        ---

        - Document lessons learned in the changelog.
        - Monitors progress during the task.
        - Stay current with the documentation.
        - Recommends tools that learn from every run.
        - You teach users who learn from each mistake.
        - You run the server in the background.
        - Anticipate edge cases; keep going until all tests pass.
        - Learns the style of the file from its neighbours.
      `,
    },
    {
      name: 'denials, questions and examples',
      text: agent`
        ---
        name: worker
        description: Fixes tests. Use when a test fails.
        ---

        - You do not monitor the repository continuously, and you can not learn from past runs.
        - Never claim that you watch the logs 24/7.
        - Does it learn from every run?

        ## Example output

        - Continuously monitors the service
      `,
    },
    {
      name: 'learning that is kept in a store, and memory in the front matter',
      text: agent`
        ---
        name: keeper
        description: Keeps notes. Use when a decision is made.
        memory: project
        ---

        - Learns from every run.
      `,
    },
    {
      name: 'learning from a named file',
      text: agent`
        ---
        name: keeper
        description: Keeps notes. Use when a decision is made.
        ---

        - Learns from past runs by reading docs/decisions.md.
      `,
    },
    {
      name: 'watching with a tool that waits',
      text: agent`
        ---
        name: watcher
        description: Watches a build. Use when a build starts.
        tools: Read, Monitor
        ---

        - Continuously monitors the build.
      `,
    },
    {
      name: 'features of a product that is named',
      text: agent`
        ---
        name: helper
        description: Runs incidents. Use when a page comes.
        ---

        For more, **Acme Ops** offers:

        - Improves over time by learning from your incidents
        - Identifies issues before they become incidents
      `,
    },
    {
      name: 'checks in a rule block',
      text: agent`
        ---
        name: worker
        description: Fixes tests. Use when a test fails.
        ---

        **Rule 1: Tests - Safety**
        - Collaborate with performance-engineer.md for real-time monitoring
        - Real-time monitoring functional with complete alerting
        - Bypassing predictive risk analysis
        - **Rule label**: The installer must finish with zero manual intervention

        **Rule 2: Notes - Order**
        - Write down each change.
      `,
    },
  ],
  finds: [
    {
      name: 'duties without an end in a rule block',
      text: agent`
        ---
        name: worker
        description: Fixes tests. Use when a test fails.
        ---

        **Rule 1: Documents - Always fresh**
        - Maintain ⟦real-time synchronization⟧ of documents across all teams
        - Maintain ⟦continuous learning⟧ through change analysis
        - Implement ⟦self-healing⟧ operations
        - Ensure ⟦zero manual intervention⟧ for routine work
        - Ensure order by ⟦continuous monitoring⟧

        **Rule 2: Models - Any**
        - Use ⟦predictive resource management⟧ for batches
        - Implement ⟦intelligent model switching⟧ by load
        - Maintain guidance that ⟦adapts to roles and clearance levels⟧
      `,
      findings: [
        {
          messageId: 'watch',
          data: { claim: 'real-time synchronization' },
          message:
            'Unexpected `real-time synchronization`, expected what to check in one run: a sub-agent runs when it is called, and never between calls',
          certainty: 'likely',
          severity: 'warning',
        },
        {
          messageId: 'learn',
          certainty: 'likely',
          message:
            'Unexpected `continuous learning`, expected the file to read and write, or `memory` in the front matter: a sub-agent remembers no other run',
        },
        {
          messageId: 'heal',
          certainty: 'possible',
          message:
            'Unexpected `self-healing`, expected the check and the repair to make: between calls nothing of a sub-agent runs that could mend itself',
        },
        {
          messageId: 'unattended',
          certainty: 'likely',
          message:
            'Unexpected `zero manual intervention`, expected what the agent may do without asking: somebody calls a sub-agent and reads what it returns',
        },
        { messageId: 'watch', certainty: 'possible' },
        {
          messageId: 'foresee',
          certainty: 'possible',
          message:
            'Unexpected `predictive resource management`, expected the signs to look for: a sub-agent knows what its tools show, and nothing that is to come',
        },
        {
          messageId: 'model',
          certainty: 'possible',
          message:
            'Unexpected `intelligent model switching`, expected `model` in the front matter: a sub-agent can not change the model that it runs on',
        },
        {
          messageId: 'rights',
          certainty: 'possible',
          message:
            'Unexpected `adapts to roles and clearance levels`, expected the roles and what each may see: nobody tells a sub-agent who reads its answer',
        },
      ],
    },
    {
      name: 'what the agent says of itself',
      text: agent`
        ---
        name: keeper
        description: ⟦Continuously monitors⟧ the code and ⟦learns from every run⟧. Use for reviews.
        ---

        You refine the code ⟦without requiring explicit requests⟧.

        - ⟦Predicts upcoming needs⟧
        - You ⟦get better with each run⟧
        - You will ⟦continuously monitor⟧ the logs
        - You ⟦update your own prompt⟧
        - ⟦Identifies issues before they occur⟧
        - Attends to details; ⟦attends industry conferences⟧ and ⟦never sleeps⟧
      `,
      findings: [
        { messageId: 'watch', certainty: 'possible' },
        { messageId: 'learn', certainty: 'possible' },
        { messageId: 'unattended', certainty: 'possible' },
        { messageId: 'foresee', certainty: 'possible' },
        { messageId: 'learn', certainty: 'possible' },
        { messageId: 'watch', certainty: 'possible' },
        { messageId: 'model', certainty: 'possible' },
        { messageId: 'foresee', certainty: 'possible' },
        {
          messageId: 'life',
          certainty: 'possible',
          message: 'Unexpected `attends industry conferences`, expected sources to look up: a sub-agent meets nobody',
        },
        { messageId: 'watch', certainty: 'possible' },
      ],
    },
    {
      name: 'features of a swarm',
      text: agent`
        ---
        name: swarm-coordinator
        description: Coordinates a swarm of agents. Use for large plans.
        ---

        The ⟦neural center of⟧ the swarm.

        ## Key features

        - ⟦Real-time consensus monitoring⟧ of all agents
      `,
      findings: [
        {
          messageId: 'mind',
          certainty: 'possible',
          message: 'Unexpected `neural center of`, expected the files and messages that the agents share: there is no mind behind them',
        },
        { messageId: 'watch', certainty: 'possible' },
      ],
    },
  ],
});
