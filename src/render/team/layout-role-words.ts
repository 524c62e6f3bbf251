import type { TextBuilder } from '../text-builder.ts';
import { slotsOf } from './role-words.ts';
import type { RoleWords } from './role-words.ts';

/** Writes which words stand for `{slot}` in each role; nothing when all roles use the same words. */
export function layoutRoleWords(words: RoleWords, { members, builder }: { members: readonly string[]; builder: TextBuilder }): void {
  const slots = slotsOf(words);
  if (slots.length === 0) return;
  const generate = (text: string): void => builder.generate(text, 'orchestration');
  generate('In these rules, a word in braces stands for the words of the role that you are in:\n\n');
  generate(`| Role | ${slots.map((slot) => `{${slot}}`).join(' | ')} |\n| --- |${' --- |'.repeat(slots.length)}\n`);
  for (const member of members) {
    generate(`| ${member} |`);
    for (const slot of slots) {
      const piece = words.get(slot)?.get(member);
      generate(' ');
      if (piece !== undefined) builder.add(piece.text.replaceAll('\n', ' ').replaceAll('|', '\\|'), piece.origin);
      generate(' |');
    }
    generate('\n');
  }
  generate('\n');
}
