import type { Collaborator, ComposedAgent } from '../../model/composed-agent.ts';
import type { TextBuilder } from '../text-builder.ts';
import { layoutOther } from './layout-part.ts';

/** How the collaborators of a lead are listed. */
export interface OwnerList {
  /** Names of those that are there; the others can be named in the report only. */
  readonly here: ReadonlySet<string>;
  /** Headings, marks included. */
  readonly titles: Readonly<Record<Collaborator['kind'], string>>;
  readonly builder: TextBuilder;
}

/** Writes the collaborators of a lead, each with what it is needed for. */
export function layoutOwners(lead: ComposedAgent, { here, titles, builder }: OwnerList): void {
  for (const kind of ['coordinates', 'validates'] as const) {
    const others = lead.collaborators.filter((other) => other.kind === kind);
    if (others.length === 0) continue;
    builder.generate(`${titles[kind]}\n\n`, 'orchestration');
    for (const other of others) layoutOther(other, { isHere: here.has(other.agent), builder });
    builder.generate('\n', 'separator');
  }
}

/** Writes a list of what the toolkit itself asks of a team, under a heading. */
export function layoutSteps(
  heading: string,
  { steps, builder, isOrdered }: { readonly steps: readonly string[]; readonly builder: TextBuilder; readonly isOrdered: boolean },
): void {
  const lines = steps.map((step, index) => `${isOrdered ? `${index + 1}.` : '-'} ${step}\n`);
  builder.generate(`${heading}\n\n${lines.join('')}\n`, 'orchestration');
}
