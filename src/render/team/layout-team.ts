import type { ComposedTeam } from '../../model/composed-agent.ts';
import { layoutRules } from '../layout-rules.ts';
import { nameOrigin } from '../origin-of.ts';
import type { TextBuilder } from '../text-builder.ts';
import { layoutPart } from './layout-part.ts';
import { layoutRoleWords } from './layout-role-words.ts';
import { layoutRoles } from './layout-roles.ts';
import { listOf } from './list-of.ts';
import { shareRules } from './share-rules.ts';
import { shareStatements } from './share-statements.ts';
import type { SharedStatement } from './share-statements.ts';

/**
 * Writes one prompt for a host that has one context: the lead's own text first, then how the roles work together,
 * then the part of each member, and at the end what they share, once.
 */
export function layoutTeam(team: ComposedTeam, builder: TextBuilder): void {
  const everyone = [team.lead, ...team.members];
  const { bodies, shared } = shareStatements(everyone);
  layoutPart(team.lead, { team, body: bodies.get(team.lead.name) ?? [], builder });
  layoutRoles(team, builder);
  for (const member of team.members) {
    builder.generate('# Role: ', 'orchestration');
    builder.add(member.name, nameOrigin(member));
    builder.generate('\n\n', 'orchestration');
    layoutPart(member, { team, body: bodies.get(member.name) ?? [], builder });
  }
  layoutShared(shared, builder);
  for (const block of shareRules(everyone)) {
    const isForAll = block.members.length === everyone.length;
    builder.generate(`# Rules for ${isForAll ? 'every role' : listOf(block.members)}\n\n`, 'orchestration');
    layoutRoleWords(block.words, { members: block.members, builder });
    layoutRules(block.block, builder);
  }
}

function layoutShared(shared: readonly SharedStatement[], builder: TextBuilder): void {
  if (shared.length === 0) return;
  builder.generate('# Shared by several roles\n\n', 'orchestration');
  for (const { title, members, text } of shared) {
    builder.generate(`- ${listOf(members)}${title === '' ? '' : `, under "${title}"`}: `, 'orchestration');
    builder.add(text.text, text.origin);
    builder.generate('\n', 'separator');
  }
  builder.generate('\n', 'separator');
}
