import { shiftRange } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findGuarantees } from '../../text/fantasy/find-guarantees.ts';
import { signedLines } from '../../text/signed-lines.ts';
import { NO_ALLOWANCES, unlessAllowed } from '../../text/fantasy/unless-allowed.ts';

/** A promise that nothing can go wrong keeps an agent from saying what did, and from checking what could. */
export default defineFileRule({
  id: 'fantasy/absolute-guarantee',
  meta: {
    summary: 'Disallow promises that nothing can go wrong',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    flawless: 'Unexpected perfection `{claim}`, expected the defects to look for: no run can show that there is none',
    total: 'Unexpected absolute `{claim}`, expected what is counted and the threshold that the agent checks: nobody can bound this',
    guaranteed: 'Unexpected guarantee `{claim}`, expected the check and what to do when it fails: a sub-agent can promise no outcome',
    never: 'Unexpected infallibility `{claim}`, expected how the agent verifies its work: a language model makes mistakes',
  },
  defaults: NO_ALLOWANCES,
  check(context) {
    const { document } = context;
    const report = unlessAllowed(context);
    for (const { line, signs } of signedLines(document, 'guarantee')) {
      if (!ABSOLUTE.test(line.text)) continue;
      for (const { kind, isMeasured, start, end } of findGuarantees(document, line, signs)) {
        const at = shiftRange({ start, end }, line.start);
        report({
          at,
          messageId: kind,
          data: { claim: document.text.slice(at.start, at.end) },
          certainty: isMeasured ? 'likely' : 'possible',
        });
      }
    }
  },
});

/** What every promise has. */
const ABSOLUTE =
  /free\b|ly eliminat|[fF]lawless|proof\b|[pP]erfect|[aA]bsolute|ABSOLUTE|PERFECT|100 ?(?:%|percent)|[gG]uarante|[zZ]ero|ZERO|possible|[nN]ever [a-z]|(?:[aA]lways|[iI]nvariably) [carswp]|cannot|can['’]t|impossible|[eE]liminat(?:es?|ing) (?:a|e|1)|[uU]n(?:break|hack|err|fail)|[iI]m(?:pen|preg|mac)|[iI]n(?:fall|vuln|fin)|[fF]aultless|[iI]ronclad|[aA]irtight|ly (?:secure|safe|reliable|accurate|correct|protected)|without any|(?:omplete|otal|[fF]ull) (?:sec|prot|cert|acc|rel|imm|corr|fault)/;
