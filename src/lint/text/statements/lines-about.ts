import { appendTo } from '../../../model/append-to.ts';
import type { AgentDocument } from '../../../model/agent-document.ts';
import { wordsOfStatements } from '../words/statement-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { idsOfWord } from './concepts.ts';

/** Words that have to stand together in another line: of each group one, in whatever form. Groups hold ids of concepts. */
export interface WantedWords {
  readonly groups: readonly (readonly string[])[];
  /** The statement that wants them. */
  readonly statement: number;
}

/** Beyond this many with the same rarest word a file repeats itself; it keeps the cost of a hostile one linear. */
const MOST_OF_A_WORD = 50;

/** The statements that hold all that one of the wanted needs, in order. Only lines with the rarest word of one are looked at. */
export function linesAbout(document: AgentDocument, wanted: readonly WantedWords[]): readonly number[] {
  const linesWith = linesOfConcepts(document, new Set(wanted.flatMap(({ groups }) => groups.flat())));
  const asked = new Map<string, number>();
  const found = new Set<number>();
  for (const { groups, statement } of wanted) {
    const rarest = rarestOf(groups, linesWith);
    for (const id of rarest) {
      const times = asked.get(id) ?? 0;
      asked.set(id, times + 1);
      if (times >= MOST_OF_A_WORD) continue;
      for (const line of linesWith(id)) {
        if (line === statement || found.has(line)) continue;
        if (groups.every((ids) => ids === rarest || ids.some((one) => linesWith(one).has(line)))) found.add(line);
      }
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

/** The group that stands in the file least often. */
function rarestOf(groups: WantedWords['groups'], linesWith: (id: string) => ReadonlySet<number>): readonly string[] {
  let rarest: readonly string[] = [];
  let fewest = Infinity;
  for (const ids of groups) {
    const times = ids.reduce((sum, id) => sum + linesWith(id).size, 0);
    if (times < fewest) [rarest, fewest] = [ids, times];
  }
  return rarest;
}

/** The words of a vocabulary by what they mean; words that came since the last time are read when it is asked. */
class WordsByConcept {
  #vocabulary: Vocabulary | undefined;
  #read = 0;
  #words = new Map<string, number[]>();

  of(vocabulary: Vocabulary): ReadonlyMap<string, readonly number[]> {
    if (this.#vocabulary !== vocabulary) {
      this.#vocabulary = vocabulary;
      this.#read = 0;
      this.#words = new Map();
    }
    for (; this.#read < vocabulary.words.length; this.#read++) {
      for (const id of idsOfWord(vocabulary.words[this.#read] ?? '')) {
        appendTo(this.#words, id, this.#read);
      }
    }
    return this.#words;
  }
}

const wordsByConcept = new WordsByConcept();

const NONE: ReadonlySet<number> = new Set();

/** 1 for each word that is looked for, all 0 between two searches: most words of a document are none. */
let isWanted = new Uint8Array(1 << 14);

/** The statements that hold each of some concepts. */
function linesOfConcepts(document: AgentDocument, ids: ReadonlySet<string>): (id: string) => ReadonlySet<number> {
  const table = wordsOfStatements(document);
  const wordsOf = wordsByConcept.of(table.vocabulary);
  const found = new Map<string, Set<number>>();
  const linesOf = new Map<number, Set<number>[]>();
  if (isWanted.length < table.vocabulary.words.length) isWanted = new Uint8Array(table.vocabulary.words.length * 2);
  for (const id of ids) {
    const lines = new Set<number>();
    found.set(id, lines);
    for (const word of wordsOf.get(id) ?? []) {
      isWanted[word] = 1;
      appendTo(linesOf, word, lines);
    }
  }
  const { starts, words } = table;
  for (let line = 0, at = 0; line + 1 < starts.length; line++) {
    const end = starts[line + 1] ?? 0;
    for (; at < end; at++) {
      if (isWanted[words[at] ?? 0] === 1) for (const lines of linesOf.get(words[at] ?? 0) ?? []) lines.add(line);
    }
  }
  for (const word of linesOf.keys()) isWanted[word] = 0;
  return (id) => found.get(id) ?? NONE;
}
