/** What lies around an agent file that decides whether what it names exists. JSON; the same in every run over the same files. */
export interface Surroundings {
  /**
   * MCP servers that a configuration in sight declares, as the names of their tools write them: `my_server` for
   * `mcp__my_server__get`, `plugin_NAME_SERVER` for a plugin's. Sorted.
   */
  readonly mcpServers: readonly string[];
  /** True when such a configuration is in sight, and each that is could be read: a server that it lacks is not declared. */
  readonly hasMcpConfiguration: boolean;
  /** Skills in sight that an agent can preload, under every name that Claude Code finds them by. Sorted. */
  readonly skills: readonly string[];
  /** Skills in sight that Claude Code does not preload, because they are for people only. Sorted. */
  readonly disabledSkills: readonly string[];
  /** True when a folder of skills is in sight, and each that is could be read: a skill that it lacks is missing. */
  readonly hasSkills: boolean;
  /** The name of the plugin that brings the agent; null outside of plugins. */
  readonly pluginName: string | null;
  /** Files of the project that the option `allowSources` of a rule names and that exist, as the option writes them. Sorted. */
  readonly sources: readonly string[];
  /** Scripts of the `package.json` files in sight. Sorted. */
  readonly scripts: readonly string[];
  /** True when such a file is in sight, and no package of a workspace may have more: a script that is not there is missing. */
  readonly hasScripts: boolean;
}

/** For a text of which nothing is known but itself. */
export const NO_SURROUNDINGS: Surroundings = {
  mcpServers: [],
  hasMcpConfiguration: false,
  skills: [],
  disabledSkills: [],
  hasSkills: false,
  pluginName: null,
  sources: [],
  scripts: [],
  hasScripts: false,
};
