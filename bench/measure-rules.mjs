/*
 * CPU milliseconds that the file rules of one area take over every Markdown file below a folder, parsing left out.
 * `node measure-rules.mjs AREA FOLDER` prints `{ cpuMs, rules }` as JSON; needs `npm run build`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAgent, rules } from '../dist/index.js';

/** What surrounds a file that stands alone. */
const AROUND = { load: { verdict: 'loads', reason: null, as: null }, surroundings: { sources: [] }, scope: 'project', isSource: false };

const [, , area, folder] = process.argv;
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
const picked = rules.filter((rule) => rule.scope === 'file' && rule.id.startsWith(`${area}/`));
const spent = Object.fromEntries(picked.map((rule) => [rule.id, 0]));
let findings = 0;

// All are parsed first: what the collector clears away behind the parser, in threads of its own, is no cost of a rule.
const documents = paths.map((path) => parseAgent({ path, text: readFileSync(join(folder, path), 'utf8') }));

for (const document of documents) {
  for (const rule of picked) {
    const before = process.cpuUsage();
    rule.check({ ...AROUND, document, options: rule.defaults, report: () => findings++ });
    const { user, system } = process.cpuUsage(before);
    spent[rule.id] += (user + system) / 1000;
  }
}
if (findings === 0) throw new Error('nothing was found');
console.log(JSON.stringify({ cpuMs: Object.values(spent).reduce((sum, one) => sum + one, 0), rules: spent }));
