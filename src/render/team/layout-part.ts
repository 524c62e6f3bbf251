import { readToolEntries } from '../../host/tool-entries.ts';
import type { Collaborator, ComposedAgent, ComposedTeam } from '../../model/composed-agent.ts';
import { plainText } from '../../model/origin.ts';
import type { TracedText } from '../../model/origin.ts';
import { list } from '../layout-rules.ts';
import { valueOrigin } from '../origin-of.ts';
import { descriptionOf } from '../read-description.ts';
import type { TextBuilder } from '../text-builder.ts';
import { findOpenFence } from './find-open-fence.ts';

/** One role of a team prompt. */
export interface RolePart {
  readonly team: ComposedTeam;
  /** The role's own text, without what several roles share. */
  readonly body: TracedText;
  readonly builder: TextBuilder;
}

/** Writes a role: when to take it and what it may use, its own text, and with whom it works. The lead is the default. */
export function layoutPart(agent: ComposedAgent, { team, body, builder }: RolePart): void {
  const isLead = agent === team.lead;
  if (!isLead) layoutUse(agent, builder);
  builder.addTraced(withoutBlankEnds(body));
  const fence = findOpenFence(plainText(body));
  if (fence !== undefined) builder.generate(`\n${fence}`, 'separator');
  if (body.length > 0) builder.generate('\n\n', 'separator');
  if (agent.specializations.length > 0) {
    builder.generate('## Specializations\n\n', 'heading');
    const items = agent.specializations.map((phrase) => phrase.text);
    list(items, { builder, isOrdered: false });
  }
  if (!isLead) layoutHandOvers(agent, { team, builder });
}

function layoutUse(agent: ComposedAgent, builder: TextBuilder): void {
  const description = descriptionOf(agent).text;
  if (description.length > 0) {
    builder.generate('When to take it: ', 'orchestration');
    builder.addTraced(onOneLine(description));
    builder.generate('\n\n', 'orchestration');
  }
  layoutTools(agent, { key: 'tools', before: 'In this role, use only these tools: ', builder });
  layoutTools(agent, { key: 'disallowedTools', before: 'In this role, leave these tools alone: ', builder });
}

function layoutTools(agent: ComposedAgent, { key, before, builder }: { key: string; before: string; builder: TextBuilder }): void {
  const field = agent.fields.find((candidate) => candidate.key === key);
  const names = readToolEntries(field?.value).map(({ text }) => text);
  if (field === undefined || names.length === 0 || names.includes('*')) return;
  builder.generate(before, 'orchestration');
  builder.add(names.map((name) => `\`${name}\``).join(', '), valueOrigin(field));
  builder.generate('.\n\n', 'orchestration');
}

const HAND_OVERS = { coordinates: 'Hands over to', validates: 'Has its result checked by' } as const;

function layoutHandOvers(agent: ComposedAgent, { team, builder }: Pick<RolePart, 'team' | 'builder'>): void {
  const roles = new Set([team.lead, ...team.members].map(({ name }) => name));
  for (const kind of ['coordinates', 'validates'] as const) {
    const others = agent.collaborators.filter((other) => other.kind === kind);
    if (others.length === 0) continue;
    builder.generate(`## ${HAND_OVERS[kind]}\n\n`, 'orchestration');
    for (const other of others) layoutOther(other, { isHere: roles.has(other.agent), builder });
    builder.generate('\n', 'separator');
  }
}

/** Writes a collaborator with what it is for; one that no role stands for can be named in the report only. */
export function layoutOther(other: Collaborator, { isHere, builder }: { readonly isHere: boolean; readonly builder: TextBuilder }): void {
  builder.generate('- **', 'separator');
  builder.add(other.agent, { kind: 'source', path: other.path, range: other.range });
  builder.generate(isHere ? '**' : '** (not in this team; name the part in the report)', 'orchestration');
  if (other.purpose !== undefined) {
    builder.generate(': ', 'separator');
    builder.addTraced(onOneLine(other.purpose));
  }
  builder.generate('\n', 'separator');
}

function onOneLine(text: TracedText): TracedText {
  return text.map((piece) => ({ ...piece, text: piece.text.replaceAll('\n', ' ') }));
}

/** What was taken out of a text may leave blank lines at its ends. */
function withoutBlankEnds(text: TracedText): TracedText {
  const first = text.findIndex((piece) => piece.text.trim() !== '');
  const last = text.findLastIndex((piece) => piece.text.trim() !== '');
  return text.slice(Math.max(0, first), last + 1).map((piece, index, all) => {
    const start = index === 0 ? piece.text.replace(/^\n+/, '') : piece.text;
    return { ...piece, text: index === all.length - 1 ? start.trimEnd() : start };
  });
}
