import { readFileSync } from 'node:fs';
import { findStaleFacts, readHostCases } from './find-stale-facts.ts';

const USAGE = 'usage: node build/scripts/check-host-facts.js CASES.jsonl';

const [path] = process.argv.slice(2);

if (path === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const lines = readFileSync(path, 'utf8').split('\n');
  const cases = lines.filter((line) => line !== '').flatMap((line) => readHostCases(JSON.parse(line)));
  const stale = findStaleFacts(cases);
  for (const sentence of stale) console.log(sentence);
  console.log(`${stale.length} of the facts in src/host/host-facts.json are contradicted by ${cases.length} cases`);
  process.exitCode = stale.length === 0 ? 0 : 1;
}
