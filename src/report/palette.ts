import { Chalk } from 'chalk';
import type { Severity } from '../model/finding.ts';

type Paint = (text: string) => string;

/** The colours of everything that we print; each is the identity when colour is off. */
export interface Palette {
  readonly path: Paint;
  readonly strong: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly code: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
}

/** The only place that knows chalk. It asks nobody whether the terminal has colours: the caller says so. */
export function createPalette(isColored: boolean): Palette {
  const chalk = new Chalk({ level: isColored ? 1 : 0 });
  return {
    path: (text) => chalk.underline(text),
    strong: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    bad: (text) => chalk.red(text),
    code: (text) => chalk.cyan(text),
    severity: { error: (text) => chalk.red(text), warning: (text) => chalk.yellow(text), info: (text) => chalk.blue(text) },
  };
}
