import type { Severity } from '../../model/finding.ts';
import { SEVEREST_FIRST } from '../keep-findings.ts';
import { countOf, type Part } from './file-section.ts';
import { html, shown, type Markup } from './markup.ts';

/** What the form lets one choose from. */
export interface Choices {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Rules with the number of their findings. */
  readonly rules: readonly (readonly [rule: string, count: number])[];
  readonly parts: readonly Part[];
  readonly total: number;
}

/** Chooses the findings that are shown; hidden where scripts do not run, because nothing would happen. */
export function filterForm({ counts, rules, parts, total }: Choices): Markup {
  return html`<form id="filters" role="search" aria-label="Filter the findings" hidden>
    <fieldset>
      <legend>Severity</legend>
      ${SEVEREST_FIRST.map(
        (severity) =>
          html`<label class="choice ${severity}">
            <input type="checkbox" name="severity" value=${severity} checked disabled=${counts[severity] === 0} />
            ${' '}${countOf(counts[severity], severity)}
          </label>`,
      )}
    </fieldset>
    <div class="field">
      <label for="by-rule">Rule</label>
      <select id="by-rule" name="rule">
        <option value="">All rules</option>
        ${rules.map(([rule, count]) => html`<option value=${shown(rule)}>${shown(rule)} (${count})</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="by-file">File</label>
      <select id="by-file" name="file">
        <option value="">All files</option>
        ${parts.map(({ id, path, findings }) => html`<option value="p${id}">${shown(path)} (${findings.length})</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="by-text">Text</label>
      <input type="search" id="by-text" name="text" autocomplete="off" spellcheck=${false} placeholder="in messages and paths" />
    </div>
    <button type="reset">Show all</button>
    <p id="shown" role="status">${total} of ${total} findings</p>
  </form>`;
}
