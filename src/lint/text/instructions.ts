import type { AgentDocument, Statement } from '../../model/agent-document.ts';

const SHOWS_TEXT = /\b(?:examples?|samples?|templates?|format|anti-?patterns?|example interactions|references?)\b/i;

/** Statements that tell the agent what to do: no table rows, no quotations, nothing below a title of examples or templates. */
export function instructionsOf({ statements, sections }: AgentDocument): readonly Statement[] {
  const shows = sections.map((section) => SHOWS_TEXT.test(section.title));
  sections.forEach(({ parent }, index) => {
    if (parent >= 0 && shows[parent] === true) shows[index] = true;
  });
  return statements.filter(({ kind, isQuoted, section }) => kind !== 'row' && !isQuoted && shows[section] !== true);
}
