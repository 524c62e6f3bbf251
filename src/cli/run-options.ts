import { SetupError } from '../errors/setup-error.ts';
import { isLevel } from '../config/check-rules.ts';
import type { Level } from '../lint/plan-rules.ts';
import { echo } from '../model/fill-message.ts';
import type { LintOptions } from '../run/lint-options.ts';
import type { BaselineFlag } from './baseline-flags.ts';
import type { OutputFlags, RuleFlags } from './flags.ts';

/** The flags of the command line as options of the toolkit. Throws `SetupError` `usage`. */
export function toLintOptions(flags: RuleFlags & BaselineFlag & Pick<OutputFlags, 'passOnNoAgents'>): LintOptions {
  const { config, baseline, preset, claudeVersion, scope } = flags;
  return {
    config: toConfigOption(config),
    baseline: toConfigOption(baseline),
    rules: readRuleLevels(flags.rule ?? []),
    passOnNoAgents: flags.passOnNoAgents === true,
    plugins: flags.plugins !== false,
    ...(preset === undefined ? {} : { preset }),
    ...(claudeVersion === undefined ? {} : { claudeVersion }),
    ...(scope === undefined ? {} : { scope }),
  };
}

/** `--config FILE` and `--no-config`, or the same for a baseline, as an option of the toolkit. */
export function toConfigOption(config: RuleFlags['config']): NonNullable<LintOptions['config']> {
  return config === undefined ? 'nearest' : config === false ? 'none' : { path: config };
}

function readRuleLevels(settings: readonly string[]): Readonly<Record<string, Level>> {
  return Object.fromEntries(
    settings.map((setting) => {
      const at = setting.indexOf('=');
      const level = setting.slice(at + 1);
      if (at > 0 && isLevel(level)) return [setting.slice(0, at), level];
      throw new SetupError('usage', `unexpected value \`${echo(setting)}\` of \`--rule\`, expected ID=error, warning, info or off`, {
        hint: '--rule prompt/over-budget=off',
      });
    }),
  );
}
