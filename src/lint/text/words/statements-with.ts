import type { AgentDocument } from '../../../model/agent-document.ts';
import { wordsOfStatements } from './statement-words.ts';
import type { WordFilter } from './word-filter.ts';

/** The indices of statements that hold a word of each filter, in order. */
export function statementsWith(document: AgentDocument, ...filters: readonly WordFilter[]): readonly number[] {
  const table = wordsOfStatements(document);
  const found: number[] = [];
  for (let statement = 0; statement + 1 < table.starts.length; statement++) {
    if (filters.every((filter) => filter.holdsOne(table, statement))) found.push(statement);
  }
  return found;
}
