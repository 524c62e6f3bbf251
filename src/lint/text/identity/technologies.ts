/** A technology that an agent may be for, and what only its own projects hold. */
export interface Technology {
  /** Words by which names and texts call it, in lower case. */
  readonly names: readonly string[];
  /** Files and commands that belong to it alone. */
  readonly signs: RegExp;
}

/** Technologies of one group stand in for each other: an agent for one has no use for the files of another. */
export const RIVALS: readonly (readonly Technology[])[] = [
  // Infrastructure as code.
  [
    { names: ['terraform', 'opentofu', 'terragrunt', 'hcl'], signs: /\.tf(?:state|vars)?\b|\bterraform (?:init|plan|apply|fmt)\b/i },
    { names: ['bicep'], signs: /\.bicep(?:param)?\b|\baz deployment\b/i },
    { names: ['pulumi'], signs: /\bpulumi (?:up|preview|stack)\b|\bPulumi\.yaml\b/i },
    { names: ['cloudformation'], signs: /\baws cloudformation\b|\bcfn-lint\b/i },
  ],
  // Languages, by manifest and tool.
  [
    { names: ['python', 'django', 'fastapi', 'flask'], signs: /\brequirements\.txt\b|\bpyproject\.toml\b|\bpip install\b|\bpytest\b/i },
    { names: ['rust'], signs: /\bCargo\.toml\b|\bcargo (?:build|test|clippy|fmt|run)\b/i },
    { names: ['go', 'golang'], signs: /\bgo\.mod\b|\bgo (?:vet|fmt|mod)\b|\bgofmt\b/i },
    { names: ['java', 'kotlin', 'spring', 'android', 'jvm', 'scala'], signs: /\bpom\.xml\b|\bmvn \w|\bgradlew?\b/i },
    { names: ['ruby', 'rails'], signs: /\bGemfile\b|\bbundle (?:install|exec)\b|\brubocop\b/i },
    { names: ['php', 'laravel', 'symfony', 'wordpress'], signs: /\bcomposer\.json\b|\bphpunit\b|\bphpstan\b/i },
    { names: ['csharp', 'dotnet', 'net', 'c#', 'aspnet', 'blazor'], signs: /\.csproj\b|\bdotnet (?:build|test|run)\b|\bNuGet\b/i },
    { names: ['swift', 'ios', 'swiftui'], signs: /\bPackage\.swift\b|\bxcodebuild\b|\bPodfile\b/i },
    { names: ['elixir', 'phoenix'], signs: /\bmix\.exs\b|\bmix (?:test|format|compile)\b/i },
  ],
  // User interfaces.
  [
    { names: ['react', 'nextjs', 'next'], signs: /\buse(?:State|Effect|Memo|Reducer)\b|\.tsx\b|\bJSX\b/ },
    { names: ['vue', 'nuxt'], signs: /\.vue\b|\bv-(?:if|for|model|bind)\b|\bPinia\b/ },
    { names: ['angular'], signs: /\bng (?:serve|build|generate)\b|\bNgModule\b|\bangular\.json\b/ },
    { names: ['svelte', 'sveltekit'], signs: /\.svelte\b/ },
  ],
];
