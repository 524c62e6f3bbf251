import type { AgentDocument, Statement } from '../../model/agent-document.ts';
import { oncePer } from '../../model/once-per.ts';

const SHOWS_TEXT = /example|sample|template|format\b|anti-?pattern|reference/i;

/** Statements that tell the agent what to do: no table rows, no quotations, nothing below a title of examples or templates. */
export const instructionsOf = oncePer(({ statements, sections }: AgentDocument): readonly Statement[] => {
  const shows: boolean[] = [];
  for (const { title, parent } of sections) shows.push(shows[parent] === true || SHOWS_TEXT.test(title));
  return statements.filter(({ kind, isQuoted, section }) => kind !== 'row' && !isQuoted && shows[section] !== true);
});
