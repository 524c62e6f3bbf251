import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sampleFindings, type ReportedFile } from './pick-sample.ts';

const USAGE = 'usage: npm run sample:findings -- REPORT.json [--root FOLDER] [--rule AREA[/THING]] [--certainty LEVEL] [--n 30]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string', default: '.' },
    rule: { type: 'string', default: '' },
    certainty: { type: 'string', default: '' },
    n: { type: 'string', default: '30' },
  },
});
const [reportPath] = positionals;

if (reportPath === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const report: { readonly files: readonly ReportedFile[] } = JSON.parse(readFileSync(reportPath, 'utf8'));
  const { picked, total } = sampleFindings(report.files, {
    rule: values.rule,
    certainty: values.certainty,
    count: Number(values.n),
    relativePath: (path) => relative(values.root, path).replaceAll('\\', '/'),
    lineOf: (path, line) => linesOf(path)[line - 1] ?? '',
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  });
  for (const one of picked) {
    console.log(
      `${one.path}:${one.line}  [${one.severity}, ${one.certainty}] ${one.rule}\n  ${one.message}\n  | ${one.text.trim().slice(0, 300)}\n`,
    );
  }
  console.log(`${picked.length} of ${total} findings`);
}

/** The report's paths are as given to the run: relative to this folder, or absolute. */
function linesOf(path: string): readonly string[] {
  return readFileSync(resolve(path), 'utf8').split(/\r\n|\r|\n/);
}
