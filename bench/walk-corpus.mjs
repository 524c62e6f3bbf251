/* What `lint` is measured against. `node walk-corpus.mjs read|parse FOLDER`: reads every Markdown file below the folder, and parses it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , mode, folder] = process.argv;
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
const texts = paths.map((path) => readFileSync(join(folder, path), 'utf8'));

if (mode === 'parse') {
  const { unified } = await import('unified');
  const { default: remarkParse } = await import('remark-parse');
  const parser = unified().use(remarkParse).freeze();
  let nodes = 0;
  for (const text of texts) nodes += parser.parse(text).children.length;
  if (nodes === 0) throw new Error('nothing was parsed');
}
