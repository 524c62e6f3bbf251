/*
 * Joins the compiled command line program and the packages it uses into few files, in place of `dist/cli`: `npm run build`.
 * Importing four hundred small modules takes longer than linting a file. The library beside it stays module by module.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { loopByIndex } from './loop-by-index.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'dist/cli');
const bundled = join(root, 'dist/cli-bundle');
/** See `src/cli/engine.ts`. */
const ENGINE_MARK = '@engine@';
/** What is run; `bin.js` does the same for whoever looks for the name that a development build has. */
const ENTRY = 'bin.cjs';
/** Everything that the entry loads when it has more to do than to print its version. */
const PROGRAM = 'program.cjs';
/** What packages load and do not need here, with what takes its place. */
const STAND_INS = [
  // An engine of gray-matter that we replace, and a whole parser of JavaScript with it; the programs that commander could start.
  { id: 'js-yaml', by: 'gray-matter', code: refusing('safeLoad', 'safeDump') },
  { id: 'node:child_process', by: 'commander', code: refusing('spawn') },
  // Both ask Node for modules that nobody needs, by touching names of the ones that they do.
  {
    id: 'fs',
    by: 'lilconfig',
    code: `${refusing('access', 'readFile')} const promises = module.exports; const { accessSync, readFileSync } = require('node:fs'); module.exports = { accessSync, readFileSync, promises };`,
  },
  { id: 'safer-buffer', by: 'iconv-lite', code: "module.exports = require('node:buffer');" },
  // Half a megabyte of tables: `legacy-codecs.ts` asks for encodings of a byte a character.
  { id: './dbcs-data', by: 'iconv-lite', code: 'module.exports = {};' },
];

/** gray-matter holds an `eval` that nothing of ours reaches (docs/adr/0003); some modules are loaded on demand by one command and at once by another. */
const QUIET = new Set(['EVAL', 'INEFFECTIVE_DYNAMIC_IMPORT']);

const withStandIns = {
  name: 'with-stand-ins',
  resolveId: (id, importer = '') =>
    STAND_INS.some((one) => one.id === id && importer.includes(`/node_modules/${one.by}/`)) ? `\0${id}` : null,
  load: (id) => STAND_INS.find((one) => `\0${one.id}` === id)?.code ?? null,
};

/** Collects the ids of modules that begin at some and import each other. */
const findGroups = {
  name: 'find-groups',
  buildEnd() {
    const add = (id, group) => {
      if (daily.has(id) || group.has(id)) return;
      group.add(id);
      for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported, group);
    };
    for (const [begin, group] of [
      [DAILY, daily],
      [ANALYSIS, analysis],
    ])
      for (const id of this.getModuleIds()) if (begin.test(id)) add(id, group);
  },
};

const common = {
  platform: 'node',
  external: [/^@viz-js\//],
  plugins: [withStandIns],
  onLog: (level, log, print) => (QUIET.has(log.code) ? undefined : print(level, log)),
};
rmSync(bundled, { recursive: true, force: true });
/** Where the modules begin that a run needs that finds every result in its cache. */
const DAILY = /\/dist\/(?:cli\/(?:start|program|commands\/lint)|report\/(?!html)[\w-]+|generated\/project-rules)\.js$/;

/** Where those begin that analyse a file; `others.cjs` holds what no such run reaches. */
const ANALYSIS = /\/dist\/(?:lint\/analyze-file|generated\/rules|config\/load-layers|host\/read-skill)\.js$/;

/** Without the prefix; only what is imported by name. */
const RARE = ['child_process', 'crypto', 'fs/promises', 'readline/promises', 'stream', 'worker_threads'];

/** Names of scripts; a chunk of another name is the daily one. */
const NAMED = new Set(['analysis', 'others', 'rolldown-runtime']);

/** Ids of modules. */
const daily = new Set();
const analysis = new Set();
const output = [
  ...(await bundle('launch.js', [], { format: 'cjs', entryFileNames: ENTRY })),
  ...(await bundle('start.js', [findGroups], {
    format: 'cjs',
    strictExecutionOrder: true,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'daily', test: (id) => daily.has(id) },
        { name: 'analysis', test: (id) => analysis.has(id) },
        { name: 'others', test: () => true },
      ],
    },
    entryFileNames: PROGRAM,
    chunkFileNames: ({ name }) => `${NAMED.has(name) ? name : 'daily'}.cjs`,
    minify: { compress: false, mangle: false, codegen: true },
    postBanner: '(function (exports, require, __filename, __dirname, __import) {',
    postFooter: '})',
  })),
];
for (const { fileName } of output) {
  const path = join(bundled, fileName);
  if (fileName.endsWith('.cjs') && fileName !== ENTRY)
    writeFileSync(path, loopByIndex(requireLate(importByParameter(inAscii(readFileSync(path, 'utf8'))))));
}

writeFileSync(join(bundled, 'LICENSES.txt'), licensesOf(output.flatMap(({ moduleIds }) => moduleIds ?? [])));
stampEngine(output.map(({ fileName }) => fileName).toSorted());
writeFileSync(join(bundled, 'bin.js'), `#!/usr/bin/env node\nimport './${ENTRY}';\n`);
rmSync(cli, { recursive: true, force: true });
renameSync(bundled, cli);

async function bundle(entry, plugins, format) {
  const build = await rolldown({
    ...common,
    plugins: [...common.plugins, ...plugins],
    input: join(cli, entry),
    preserveEntrySignatures: 'allow-extension',
  });
  const written = await build.write({ dir: bundled, ...format });
  await build.close();
  return written.output;
}

/** A module whose functions throw. */
function refusing(...names) {
  return `const refuse = () => { throw new Error('not bundled'); }; module.exports = { ${names.map((name) => `${name}: refuse`).join()} };`;
}

/** Characters beyond ASCII as escapes, which mean the same in texts and regular expressions: Node then reads the file as it is, a byte a character. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Compiled code that an earlier run left can't import by itself: what is not bundled (plugins, the engine that draws) comes through a function. */
function importByParameter(code) {
  return code.replace(/(?<=\b(?:return|await) ?)import\(/g, '__import(');
}

/** Modules of Node that few runs use are loaded where they are used; the bundler loads every one at the beginning of a script. */
function requireLate(code) {
  return RARE.reduce((result, module) => {
    const name = `node_${module.replaceAll('/', '_')}`;
    return result
      .replace(`let ${name}=require("node:${module}");`, '')
      .replaceAll(new RegExp(`\\b${name}\\.`, 'g'), `(require("node:${module}")).`);
  }, code);
}

/** The digest of all code stands where the mark stood, so that results which one build kept are never taken for another's. */
function stampEngine(files) {
  const digest = createHash('sha256');
  const texts = files.map((file) => [join(bundled, file), readFileSync(join(bundled, file), 'utf8')]);
  for (const [, text] of texts) digest.update(text);
  const marked = texts.filter(([, text]) => text.includes(ENGINE_MARK));
  if (marked.length !== 1) throw new Error(`expected the mark ${ENGINE_MARK} in one file, found it in ${marked.length}`);
  for (const [file, text] of marked) writeFileSync(file, text.replace(ENGINE_MARK, digest.digest('hex')));
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
