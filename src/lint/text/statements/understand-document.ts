import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { placesOfLines, type LinePlace } from './line-places.ts';
import { readStatement } from './read-statement.ts';
import type { UnderstoodClause } from './understood-clause.ts';

/** What a document says, read statement by statement as it is asked for. */
interface Understanding {
  readonly places: readonly (LinePlace | undefined)[];
  readonly clauses: (readonly UnderstoodClause[] | undefined)[];
}

const understandingOf = oncePer((document: AgentDocument): Understanding => ({ places: placesOfLines(document), clauses: [] }));

/** Every clause of the body that instructs, in order. Examples, tables, quotations and headings do not. */
export function understandDocument(document: AgentDocument): readonly UnderstoodClause[] {
  return clausesOf(document, document.statements.keys());
}

/** The clauses of the given statements, in order. */
export function clausesOf(document: AgentDocument, statements: Iterable<number>): readonly UnderstoodClause[] {
  const { places, clauses } = understandingOf(document);
  const found: UnderstoodClause[] = [];
  for (const index of statements) {
    const statement = document.statements[index];
    if (statement !== undefined) found.push(...(clauses[index] ??= readStatement(statement, index, places[index])));
  }
  return found;
}

/** The statements below a title or a lead-in that forbids what stands there, or asks for it, in order. */
export function linesBelow(document: AgentDocument, way: 'banned' | 'wanted'): readonly number[] {
  const { places } = understandingOf(document);
  const found: number[] = [];
  for (let index = 0; index < places.length; index++) if (places[index]?.way === way) found.push(index);
  return found;
}
