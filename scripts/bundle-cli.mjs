/*
 * Joins the compiled command line program and the packages it uses into few files, in place of `dist/cli`: `npm run build`.
 * Importing four hundred small modules takes longer than linting a file. The library beside it stays module by module.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'dist/cli');
const bundled = join(root, 'dist/cli-bundle');
/** See `src/cli/engine.ts`. */
const ENGINE_MARK = '@engine@';
/** gray-matter brings it for an engine that we replace, and with it a whole parser of JavaScript. */
const UNUSED = 'js-yaml';

const withoutUnused = {
  name: 'without-unused',
  resolveId: (id) => (id === UNUSED ? `\0${UNUSED}` : null),
  load: (id) =>
    id === `\0${UNUSED}`
      ? 'const refuse = () => { throw new Error("not bundled"); }; module.exports = { safeLoad: refuse, safeDump: refuse };'
      : null,
};

const build = await rolldown({
  input: { bin: join(cli, 'bin.js') },
  platform: 'node',
  external: [/^@viz-js\//],
  plugins: [withoutUnused],
  // gray-matter holds an `eval` that nothing of ours reaches: docs/adr/0003.
  onLog: (level, log, print) => (log.code === 'EVAL' ? undefined : print(level, log)),
});
rmSync(bundled, { recursive: true, force: true });
const { output } = await build.write({ dir: bundled, format: 'esm', chunkFileNames: '[name]-[hash].js' });
await build.close();

writeFileSync(join(bundled, 'LICENSES.txt'), licensesOf(output.flatMap(({ moduleIds }) => moduleIds ?? [])));
stampEngine(output.map(({ fileName }) => fileName).toSorted());
rmSync(cli, { recursive: true, force: true });
renameSync(bundled, cli);

/** The digest of all code stands where the mark stood, so that results which one build kept are never taken for another's. */
function stampEngine(files) {
  const digest = createHash('sha256').update(process.versions.node.split('.')[0]);
  const texts = files.map((file) => [join(bundled, file), readFileSync(join(bundled, file), 'utf8')]);
  for (const [, text] of texts) digest.update(text);
  const marked = texts.filter(([, text]) => text.includes(`"${ENGINE_MARK}"`));
  if (marked.length !== 1) throw new Error(`expected the mark ${ENGINE_MARK} in one file, found it in ${marked.length}`);
  for (const [file, text] of marked) writeFileSync(file, text.replace(`"${ENGINE_MARK}"`, JSON.stringify(digest.digest('hex'))));
}

/** The licences of the packages whose code is in the bundle, sorted by name. */
function licensesOf(modules) {
  const folders = new Set(modules.flatMap((id) => /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+(?=[/\\])/.exec(id)?.[0] ?? []));
  const parts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license}`;
    return `${name} ${version}\n\n${text}\n`;
  });
  return parts.toSorted().join(`\n${'-'.repeat(80)}\n\n`);
}
