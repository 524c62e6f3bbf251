// @ts-check
/** @import { Finding, Reporter, RunReport } from 'subagent-kit/plugin' */

/**
 * Findings for a spreadsheet.
 *
 * @type {Reporter}
 */
export default {
  id: 'csv',
  format(run) {
    const findings = [...run.files.flatMap((file) => file.findings), ...run.projectFindings];
    const rows = [['path', 'line', 'severity', 'rule', 'message'], ...findings.map((finding) => rowOf(run, finding))];
    return rows.map((row) => `${row.map(quote).join(',')}\n`).join('');
  },
};

/**
 * @param {RunReport} run
 * @param {Finding} finding
 */
function rowOf(run, { place: { path, range }, severity, rule, message }) {
  const line = range === null ? undefined : run.lines.get(path)?.pointAt(range.start).line;
  return [path, String(line ?? ''), severity, rule, message];
}

/**
 * Messages quote agent files: what a spreadsheet would take for a formula becomes text.
 *
 * @param {string} cell
 */
function quote(cell) {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${text.replaceAll('"', '""')}"`;
}
