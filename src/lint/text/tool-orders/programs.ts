/**
 * Programs that need a shell, by field. Data only: each field is listed as a whole, whether or not a file at hand names the program.
 * Names that are ordinary words of English stand in `COMMON_WORDS` alone.
 */

/** Programs that are only ever run: as the means of a deed they need a shell ("clips cut with ffmpeg"). */
const RUN_ONLY = [
  // Sound, pictures, films.
  'ffmpeg ffprobe imagemagick graphicsmagick exiftool mediainfo sox yt-dlp youtube-dl mkvmerge gifsicle pngquant optipng jpegoptim svgo cwebp handbrakecli ghostscript',
  // Documents and recognition of text.
  'tesseract ocrmypdf pdftotext pdftk qpdf pdfimages pandoc pdflatex xelatex lualatex latexmk wkhtmltopdf weasyprint antiword catdoc docx2txt',
  // Pictures from text.
  'plantuml mmdc mermaid-cli',
  // Network.
  'curl wget httpie ssh openssl nslookup traceroute mtr netcat tcpdump tshark whois rsync scp sftp iperf iperf3 grpcurl websocat',
  // Clients of databases.
  'psql pg_dump pg_restore pgbench mysqldump mysqladmin sqlite3 mongosh mongodump redis-cli cqlsh sqlcmd bq snowsql pgloader',
  // Clients of forges and clouds.
  'gh glab gcloud gsutil aws-cli awscli azcopy eksctl doctl flyctl kubectl kubectx istioctl crictl',
  // Text and data.
  'jq yq ripgrep xmllint xmlstarlet csvkit csvstat csvsql dos2unix iconv',
  // Speed and memory.
  'hyperfine valgrind py-spy strace ltrace dtrace bpftrace gprof pprof heaptrack iostat vmstat',
  // Debuggers and binaries.
  'gdb lldb binwalk objdump readelf radare2 apktool jadx',
  // Security.
  'nmap masscan nikto sqlmap gobuster ffuf hashcat gitleaks trufflehog semgrep tfsec checkov kube-bench testssl.sh sslyze wpscan lynis',
  // Counts of code.
  'cloc scc tokei',
  // The system.
  'systemctl journalctl crontab chmod chown htop lsof dmesg xargs',
];

/** Programs that are a technology too: files are written for them, so only a command, a run or an output of them needs a shell. */
const TECHNOLOGIES = [
  // Packages and builds.
  'npm npx yarn pnpm bun pip pip3 pipx poetry uv conda brew apt apt-get yum dnf apk cargo rustc gem bundler composer nuget mvn maven gradle bazel cmake ninja msbuild webpack vite rollup esbuild turbo',
  // Languages.
  'python python3 node deno ruby perl php java javac kotlinc swiftc gcc g++ clang dotnet tsc ts-node tsx',
  // Tests.
  'pytest unittest tox nox jest vitest mocha karma ava cypress playwright selenium puppeteer phpunit rspec minitest junit testng nunit xunit appium detox xctest xcodebuild newman k6 jmeter gatling locust artillery',
  // Checks of code.
  'eslint prettier stylelint biome oxlint ruff flake8 pylint mypy pyright isort rubocop golangci-lint gofmt govulncheck clippy rustfmt shellcheck shfmt hadolint yamllint markdownlint ktlint detekt swiftlint checkstyle spotbugs phpstan psalm phpcs clang-tidy clang-format cppcheck sonar-scanner sonarqube actionlint knip depcheck madge',
  // Security.
  'trivy grype syft snyk bandit brakeman zap metasploit wireshark osv-scanner pip-audit',
  // Infrastructure.
  'docker docker-compose podman buildah skopeo helm helmfile kustomize minikube k3d terraform terragrunt tofu opentofu pulumi ansible ansible-playbook vagrant packer serverless cdk aws az bicep vercel netlify heroku firebase supabase wrangler argocd',
  // Version control.
  'git git-lfs svn hg',
  // Pages under measurement.
  'lighthouse axe pa11y webpagetest sitespeed.io',
  // Databases.
  'mysql mongo sqlite duckdb flyway liquibase alembic prisma dbt sqlfluff',
  // Models, diagrams, drawings.
  'whisper ollama llama.cpp graphviz inkscape',
  // Mobile.
  'adb fastlane gradlew flutter expo pod',
];

/** Ordinary words that are programs at the head of a command in code marks. */
const COMMON_WORDS =
  'make go black bash sh zsh cat ls find grep rg sed awk sort head tail wc diff cp mv rm mkdir touch tar zip unzip date time watch top ps kill ping dig host env echo test act just task mix rake rails sbt lein stack cabal ng nx lerna code convert';

function namesIn(rows: readonly string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.split(' ')));
}

/** Names in lower case. */
export const RUN_ONLY_PROGRAMS = namesIn(RUN_ONLY);
const PROGRAMS = namesIn([...RUN_ONLY, ...TECHNOLOGIES]);
const COMMAND_HEADS = namesIn([...RUN_ONLY, ...TECHNOLOGIES, COMMON_WORDS]);

/** A program by the name that a line gives it: "Tesseract", "ESLint". */
export function isProgram(name: string): boolean {
  return PROGRAMS.has(name.toLowerCase());
}

const SETTINGS = /^(?:\$ |sudo |[A-Z_]{1,30}=\S{1,60} )/;
const SCRIPT = /^(?:\.{0,2}\/)?[\w./-]{1,80}\.(?:sh|bash|py|rb|ps1|bat|pl)$/;

/** `./deploy`, `/opt/deploy`; `/review` and `/team:review` are commands of Claude Code. */
const PATH = /^(?:\.{1,2}\/|\/[\w.-]{1,60}\/)/;

/** Something that is typed into a shell: a program with what follows it, or a script. */
export function isCommand(code: string): boolean {
  const [head = '', ...rest] = code.replace(SETTINGS, '').trim().split(' ');
  if (SCRIPT.test(head) || (PATH.test(head) && rest.length > 0)) return true;
  return COMMAND_HEADS.has(head) && (rest.length > 0 || PROGRAMS.has(head));
}
