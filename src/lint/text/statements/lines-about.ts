import { appendTo } from '../../../model/append-to.ts';
import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { linesByWord, wordsOfStatements } from '../words/statement-words.ts';
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
  const { timesOf, linesWith } = conceptsOf(document);
  const asked = new Map<string, number>();
  const found = new Set<number>();
  for (const { groups, statement } of wanted) {
    const rarest = rarestOf(groups, timesOf);
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
function rarestOf(groups: WantedWords['groups'], timesOf: (id: string) => number): readonly string[] {
  let rarest: readonly string[] = [];
  let fewest = Infinity;
  for (const ids of groups) {
    let times = 0;
    for (const id of ids) times += timesOf(id);
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

interface DocumentConcepts {
  readonly timesOf: (id: string) => number;
  readonly linesWith: (id: string) => ReadonlySet<number>;
}

const NONE: readonly number[] = [];

/** The lines of a concept are put together when they are asked for. */
const conceptsOf = oncePer((document: AgentDocument): DocumentConcepts => {
  const table = wordsOfStatements(document);
  const { timesOf, linesOf } = linesByWord(table);
  const words = wordsByConcept.of(table.vocabulary);
  const sets = new Map<string, ReadonlySet<number>>();
  return {
    timesOf(id) {
      let times = 0;
      for (const word of words.get(id) ?? NONE) times += timesOf(word);
      return times;
    },
    linesWith(id) {
      const known = sets.get(id) ?? new Set((words.get(id) ?? NONE).flatMap((word) => [...linesOf(word)]));
      sets.set(id, known);
      return known;
    },
  };
});
