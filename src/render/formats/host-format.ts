import type { Json } from '../../model/json.ts';

/**
 * How another host holds sub-agents: data alone, taken from its documentation on a day. Every entry names the document
 * that it stands on, by a key of `sources`.
 */
export interface HostFormat {
  /** Id of the target. */
  readonly id: string;
  readonly title: string;
  /** Where the files belong. */
  readonly location: string;
  readonly syntax: 'markdown' | 'toml';
  /** The day on which the sources were read, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** Addresses of the documents, with the version that was read where that is known. */
  readonly sources: Readonly<Record<string, string>>;
  readonly file: { readonly extension: string; readonly source: string };
  readonly name: NameFormat;
  /** Settings that every agent needs and no source has. */
  readonly fixed: readonly { readonly key: string; readonly value: string; readonly source: string }[];
  /** Settings by the key of Claude Code; every other key is lost. */
  readonly settings: Readonly<Record<string, SettingFormat>>;
  readonly tools: ToolFormat;
  /** How an agent starts another one; a tool of null when it cannot. */
  readonly delegation: { readonly tool: string | null; readonly source: string };
  /** Longest prompt, in UTF-16 code units. */
  readonly mostPromptCharacters?: { readonly most: number; readonly source: string };
}

export interface NameFormat {
  /** The key that holds the name; null where the file's name is the name. */
  readonly key: string | null;
  /** True when only lower-case letters, digits, `_` and `-` are taken. */
  readonly isSlug: boolean;
  readonly source: string;
}

export interface SettingFormat {
  readonly key: string;
  /** Values by what Claude Code reads, as text; null leaves it out, since it is the host's default. Without it: any value as it is. */
  readonly values?: Readonly<Record<string, Json>>;
  /** Why any other value is lost. */
  readonly otherwise: string;
  readonly source: string;
}

/** How tools are granted. `names` maps those of Claude Code. */
export type ToolFormat =
  /** A list of what is granted; all of them without it. */
  | {
      readonly kind: 'list';
      readonly key: string;
      readonly names: ToolNames;
      /** Forms of a tool of an MCP server and of all its tools. */
      readonly mcp: { readonly tool: string; readonly server: string };
      readonly source: string;
    }
  /** A map of what is denied; nothing without it. */
  | {
      readonly kind: 'deny';
      readonly key: string;
      readonly names: ToolNames;
      /** Why a list of tools is held in part only. */
      readonly gap: string;
      readonly source: string;
    }
  /** A switch for agents that only read. */
  | {
      readonly kind: 'read-only';
      readonly key: string;
      readonly value: Json;
      /** Tools of Claude Code that change nothing. */
      readonly reading: readonly string[];
      /** Those that an agent must be denied to count as one that only reads. */
      readonly writing: readonly string[];
      /** Why a list of tools is lost. */
      readonly gap: string;
      readonly source: string;
    };

type ToolNames = Readonly<Record<string, readonly string[]>>;
