import type { AgentDocument } from '../../../model/agent-document.ts';
import { wordsOfStatements, type StatementWords } from '../words/statement-words.ts';
import { WordTable } from '../words/word-table.ts';
import { idsOfWord } from './concepts.ts';

/** Words that have to stand in one line: of each group one, in whatever form. Groups hold ids of concepts. */
export type WantedWords = readonly (readonly string[])[];

/** Beyond this many with the same rarest word a file repeats itself; it keeps the cost of a hostile one linear. */
const MOST_OF_A_WORD = 50;

/** The statements that hold all that one of the wanted needs, in order. Only lines with the rarest word of one are looked at. */
export function linesAbout(document: AgentDocument, wanted: readonly WantedWords[]): readonly number[] {
  const linesWith = linesByConcept(wordsOfStatements(document), new Set(wanted.flat(2)));
  const byRarest = new Map<string, WantedWords[]>();
  for (const groups of wanted) {
    for (const id of rarestOf(groups, linesWith)) {
      const known = byRarest.get(id);
      if (known === undefined) byRarest.set(id, [groups]);
      else if (known.length < MOST_OF_A_WORD) known.push(groups);
    }
  }
  const found = new Set<number>();
  for (const [id, candidates] of byRarest) {
    for (const line of linesWith.get(id) ?? []) {
      const holds = (one: string): boolean => linesWith.get(one)?.has(line) === true;
      if (!found.has(line) && candidates.some((groups) => groups.every((ids) => ids.some(holds)))) found.add(line);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

type LinesByConcept = ReadonlyMap<string, ReadonlySet<number>>;

/** The group that the fewest lines hold; none where no line holds one of them. */
function rarestOf(groups: WantedWords, linesWith: LinesByConcept): readonly string[] {
  let rarest: readonly string[] = [];
  let fewest = Infinity;
  for (const ids of groups) {
    const count = ids.reduce((sum, id) => sum + (linesWith.get(id)?.size ?? 0), 0);
    if (count < fewest) [rarest, fewest] = [ids, count];
  }
  return rarest;
}

const IDS_OF_WORD = new WordTable(idsOfWord);

/** The lines of each concept that is asked for. What a word stands for is looked up once, wherever it stands. */
function linesByConcept(table: StatementWords, ids: ReadonlySet<string>): LinesByConcept {
  const lines = new Map([...ids].map((id) => [id, new Set<number>()] as const));
  const linesOfWord = new Map<number, readonly Set<number>[]>();
  const isWanted = new Uint8Array(table.vocabulary.words.length);
  for (const word of table.distinct) {
    const sets = IDS_OF_WORD.valueOf(table, word).flatMap((id) => lines.get(id) ?? []);
    if (sets.length === 0) continue;
    linesOfWord.set(word, sets);
    isWanted[word] = 1;
  }
  for (let line = 0; line + 1 < table.starts.length; line++) {
    const end = table.starts[line + 1] ?? 0;
    for (let at = table.starts[line] ?? 0; at < end; at++) {
      const word = table.words[at] ?? 0;
      if (isWanted[word] === 1) for (const set of linesOfWord.get(word) ?? []) set.add(line);
    }
  }
  return lines;
}
