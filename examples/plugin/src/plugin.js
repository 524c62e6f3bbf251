// @ts-check
import csv from './reporters/csv.js';
import noInternalHost from './rules/no-internal-host.js';
import requireOwner from './rules/require-owner.js';
import roster from './targets/roster.js';

/**
 * Ids stand here without the name of the plugin: users write `house/no-internal-host`.
 *
 * @type {import('subagent-kit/plugin').Plugin}
 */
export default {
  name: 'house',
  rules: [noInternalHost, requireOwner],
  targets: [roster],
  reporters: [csv],
  presets: { public: { 'no-internal-host': 'error', 'require-owner': 'off' } },
};
