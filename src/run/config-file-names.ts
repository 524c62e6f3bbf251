/** What a configuration file may be called, in order of preference. */
export const CONFIG_FILE_NAMES = ['subagent-kit.config.yaml', 'subagent-kit.config.yml', 'subagent-kit.config.json'] as const;
