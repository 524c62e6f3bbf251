/*
 * Makes many agent files out of few: `node bench/make-agents.mjs COUNT FROM TO`. Each has another name, and its words are varied by a
 * number, so that no two are copies and the sizes are those of the real ones.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , count, from, to] = process.argv;
const sources = readdirSync(from, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .toSorted();
const texts = sources.map((path) => readFileSync(join(from, path), 'utf8'));

/** Every fifth longer word gets a syllable of its own; the shape of the file stays. */
function vary(text, number) {
  let words = 0;
  const syllable = String.fromCharCode(97 + (number % 26), 97 + (Math.floor(number / 26) % 26), 97 + (Math.floor(number / 676) % 26));
  const named = text.replace(/^name:.*$/m, `name: agent-${number}`);
  return named.replace(/(?<=[a-z] )[a-z]{6,}(?= [a-z])/g, (word) => (++words % 5 === 0 ? `${word}${syllable}` : word));
}

mkdirSync(to, { recursive: true });
for (let number = 0; number < Number(count); number++) {
  writeFileSync(join(to, `agent-${number}.md`), vary(texts[number % texts.length], number));
}
