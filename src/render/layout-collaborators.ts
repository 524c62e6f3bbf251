import type { Collaborator } from '../model/composed-agent.ts';
import type { TextBuilder } from './text-builder.ts';

const LEADS = {
  coordinates: {
    calls: (tool: string): string =>
      `Hand each of them the part that is theirs, with what they need to start, through the \`${tool}\` tool. Where that tool is not offered, name the part and its owner in your report.`,
    names: 'Name in your report the part that each of them should take over, with what they need to start.',
  },
  validates: {
    calls: (tool: string): string =>
      `Ask those whose subject your result touches to check it, through the \`${tool}\` tool, before you report it as done. Where that tool is not offered, name the check and its owner in your report.`,
    names: 'Name in your report the checks that those whose subject your result touches should make.',
  },
} as const;

const TITLES = { coordinates: 'Coordinates with', validates: 'Validated by' } as const;

/** How an agent reaches others: the tool that starts them, or null when it has none. */
export interface Delegation {
  readonly builder: TextBuilder;
  readonly tool: string | null;
}

/** Writes with whom the agent works and how: by a tool when it has one for that, through its report otherwise. */
export function layoutCollaborators(collaborators: readonly Collaborator[], how: Delegation): void {
  if (collaborators.length === 0) return;
  how.builder.generate('## Collaborators\n\n', 'orchestration');
  for (const kind of ['coordinates', 'validates'] as const) {
    layoutKind(
      collaborators.filter((collaborator) => collaborator.kind === kind),
      { ...how, kind },
    );
  }
}

function layoutKind(
  collaborators: readonly Collaborator[],
  { builder, tool, kind }: Delegation & { readonly kind: Collaborator['kind'] },
): void {
  if (collaborators.length === 0) return;
  const lead = tool === null ? LEADS[kind].names : LEADS[kind].calls(tool);
  builder.generate(`### ${TITLES[kind]}\n\n${lead}\n\n`, 'orchestration');
  for (const { agent, purpose, path, range } of collaborators) {
    builder.generate('- **', 'separator');
    builder.add(agent, { kind: 'source', path, range });
    builder.generate('**', 'separator');
    if (purpose !== undefined) {
      builder.generate(': ', 'separator');
      builder.addTraced(purpose.map((piece) => ({ ...piece, text: piece.text.replaceAll('\n', ' ') })));
    }
    builder.generate('\n', 'separator');
  }
  builder.generate('\n', 'separator');
}
