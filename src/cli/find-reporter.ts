import { SetupError } from '../errors/setup-error.ts';
import { echo } from '../model/fill-message.ts';
import type { LoadedPlugin } from '../model/plugin.ts';
import type { Reporter } from '../model/report.ts';
import { nearestName } from '../validate/nearest-name.ts';
import type { ReportFormat } from './flags.ts';

/** Only the reporter that is asked for is loaded. */
const REPORTERS: Readonly<Record<ReportFormat, () => Promise<{ readonly default: Reporter }>>> = {
  pretty: () => import('../report/pretty.ts'),
  compact: () => import('../report/compact.ts'),
  json: () => import('../report/json.ts'),
  sarif: () => import('../report/sarif.ts'),
  junit: () => import('../report/junit.ts'),
  github: () => import('../report/github.ts'),
  gitlab: () => import('../report/gitlab.ts'),
  markdown: () => import('../report/markdown.ts'),
  html: () => import('../report/html.ts'),
};

/** The reporter of a format: built-in, or of a plugin. Throws `SetupError` `usage` for an unknown one. */
export async function findReporter(format: string, plugins: readonly LoadedPlugin[]): Promise<Reporter> {
  const load = new Map(Object.entries(REPORTERS)).get(format);
  if (load !== undefined) return (await load()).default;
  const others = plugins.flatMap(({ reporters }) => reporters);
  const found = others.find(({ id }) => id === format);
  if (found !== undefined) return guard(found);
  const near = nearestName(format, [...Object.keys(REPORTERS), ...others.map(({ id }) => id)]);
  const expected = near === undefined ? 'and no plugin that was loaded brings it' : `did you mean \`${near}\``;
  throw new SetupError('usage', `unknown format \`${echo(format)}\`, ${expected}`);
}

/** What fails in a reporter of a plugin is no defect of ours. */
function guard({ id, format }: Reporter): Reporter {
  return {
    id,
    format: (run, env) => {
      try {
        return format(run, env);
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new SetupError('plugin-failed', `the reporter \`${id}\` failed: ${reason}`, { hint: '--format pretty', cause });
      }
    },
  };
}
