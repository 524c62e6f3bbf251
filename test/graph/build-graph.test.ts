import { describe, expect, test } from 'vitest';
import { edgesOf, graphOf } from './graph-of.ts';

const namesOf = ({ agents }: ReturnType<typeof graphOf>, ids: readonly number[]): readonly string[] =>
  ids.map((id) => agents[id]?.name ?? '');

describe('the graph of agents', () => {
  const graph = graphOf({
    'agents/planner.md': {
      name: 'planner',
      body: '- Coordinate with db-admin.md first\n- Escalate to tech-lead\n\n## Cross-agent validation\n\n- **api-designer**: contract\n',
    },
    'agents/db-admin.md': { name: 'senior-db-admin', body: 'Use the `api-designer` agent, delegate the search to @general-purpose.\n' },
    'agents/api-designer.md': { name: 'api-designer', body: 'Hand the schema to senior-db-admin. The api-designer agent never deploys.\n' },
    'agents/quiet.md': { name: 'quiet', body: 'Ask @some-body nothing.\n' },
    'agents/lost.md': { name: '', body: 'Escalate to tech-lead\n' },
  });

  test('has hand-offs and validations, with the name that was written', () => {
    expect(edgesOf(graph)).toEqual([
      'api-designer coordinates senior-db-admin',
      'planner validates api-designer',
      'planner coordinates senior-db-admin as db-admin',
      'planner coordinates tech-lead',
      'senior-db-admin coordinates api-designer',
      'senior-db-admin coordinates general-purpose',
    ]);
  });

  test('tells agents, those that Claude Code brings along, and names that nobody has', () => {
    expect(graph.agents.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'agent api-designer',
      'agent planner',
      'agent quiet',
      'agent senior-db-admin',
      'built-in general-purpose',
      'missing tech-lead',
    ]);
  });

  test('counts callers, finds circles and isolated agents', () => {
    expect(graph.agents.find(({ name }) => name === 'senior-db-admin')).toMatchObject({ calledBy: 2, calls: 2 });
    expect(graph.cycles.map((cycle) => namesOf(graph, cycle))).toEqual([['api-designer', 'senior-db-admin']]);
    expect(namesOf(graph, graph.isolated)).toEqual(['quiet']);
  });

  test('has hubs: agents that six others call', () => {
    const callers = Object.fromEntries(
      Array.from({ length: 6 }, (_, n) => [`agents/a${n}.md`, { name: `caller-${n}`, body: 'Delegate to web-tester.\n' }]),
    );
    const hub = graphOf({ ...callers, 'agents/web-tester.md': { name: 'web-tester', body: 'Test.\n' } });
    expect(namesOf(hub, hub.hubs)).toEqual(['web-tester']);
  });

  test('does not depend on the order of the files', () => {
    const files = {
      'agents/b.md': { name: 'web-tester', body: 'Delegate to api-designer.\n' },
      'agents/a.md': { name: 'api-designer', body: 'Delegate to web-tester.\n' },
    };
    expect(graphOf(Object.fromEntries(Object.entries(files).toReversed()))).toEqual(graphOf(files));
  });
});
