import type { Finding } from '../model/finding.ts';
import type { Reporter, RunReport } from '../model/report.ts';
import { escapeMarkup } from './escape-markup.ts';
import { pointsOf } from './points-of.ts';
import { visibleText } from './visible-text.ts';

/**
 * JUnit XML: a suite for each file, a failed case for each error, a passed case that tells of each warning and info, and one passed
 * case for a file without findings.
 */
export default {
  id: 'junit',
  format: (run) => {
    const suites = [
      ...run.files.map(({ path, findings }) => suite(path, findings, run)),
      ...(run.projectFindings.length === 0 ? [] : [suite('project', run.projectFindings, run)]),
    ];
    const { error, warning, info } = run.counts;
    const passed = run.files.filter(({ findings }) => findings.length === 0).length;
    const counts = `tests="${error + warning + info + passed}" failures="${error}" errors="0"`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="subagent-kit" ${counts}>\n${suites.join('')}</testsuites>\n`;
  },
} satisfies Reporter;

function suite(name: string, findings: readonly Finding[], run: RunReport): string {
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  const cases =
    findings.length === 0
      ? [`    <testcase name="no findings" classname="${escape(name)}"/>\n`]
      : findings.map((one) => testCase(one, run));
  const head = `  <testsuite name="${escape(name)}" tests="${cases.length}" failures="${failures}" errors="0">\n`;
  return `${head}${cases.join('')}  </testsuite>\n`;
}

function testCase({ rule, message, severity, place }: Finding, run: RunReport): string {
  const point = pointsOf(run, place)?.start;
  const at = point === undefined ? place.path : `${place.path}:${point.line}:${point.column}`;
  const head = `    <testcase name="${escape(`${rule} ${at}`)}" classname="${escape(place.path)}">\n`;
  const text = escape(`${at}: ${severity}: ${message}`);
  const body =
    severity === 'error'
      ? `      <failure message="${escape(message)}" type="${escape(rule)}">${text}</failure>\n`
      : `      <system-out>${text}</system-out>\n`;
  return `${head}${body}    </testcase>\n`;
}

/** XML can not hold most controls; they become visible. */
function escape(text: string): string {
  return escapeMarkup(visibleText(text))
    .replaceAll("'", '&apos;')
    .replace(/[\ufffe\uffff]/g, '');
}
