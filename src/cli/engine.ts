/**
 * Changes with every build: the bundle replaces it by a digest of its own code. Empty where the modules run as they are, such as in a
 * development build, whose code changes without a trace: results of those are not kept between runs.
 */
export const ENGINE: string = '@engine@';

/** Whether this program is a build whose results may outlive it. */
export function isBuilt(): boolean {
  return !ENGINE.startsWith('@');
}
