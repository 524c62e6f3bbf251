/* One table, longer than a file should be: what rules want switched on, as it looks where a sample switches it off. Data only. */
import type { CheckableBan } from './checkable-ban.ts';

const OFF = String.raw`["']?\s{0,16}[:=]\s{0,4}["']?(?:false|off|no|none|disabled?|0|never)\b["']?\s*,?;?\s*(?:#.*|//.*)?$`;
const ON = String.raw`["']?\s{0,16}[:=]\s{0,4}["']?(?:true|on|yes|enabled?|1|always)\b["']?\s*,?;?\s*(?:#.*|//.*)?$`;

/** A setting that is off (or, for the opposite, on), by the names it goes under. */
function off(names: string, opposite?: string): RegExp {
  const other = opposite === undefined ? '' : String.raw`|^\W{0,12}(?:\w{1,30}[._])?(?:${opposite})${ON}`;
  return new RegExp(String.raw`^\W{0,12}(?:\w{1,30}[._])?(?:${names})${OFF}${other}`, 'i');
}

/** Ways to demand a thing. */
const WANTED =
  '(?:always|must|require[sd]?|mandatory|enforc\\w*|enabl\\w*|turn on|switch(?:ed)? on|ensur\\w*|with|use|implement\\w*|all|every|configur\\w*|validat\\w*|maintain\\w*|for|at|in|via|and|support\\w*|practices|is|are)';

/** A clause that speaks for the thing. */
function wants(thing: string): RegExp {
  return new RegExp(
    String.raw`\b${WANTED}\b.{0,60}\b(?:${thing})\b|^(?:\w{1,20} ){0,3}(?:${thing})\b(?: (?:at|in|for|on|everywhere|enabled|required|verified|mandatory|always|is|must)\b|$)`,
  );
}

/** By what is switched off. */
export const BANS_ON_SETTINGS: readonly CheckableBan[] = [
  {
    what: 'encryption switched off',
    words: 'encrypt unencrypt plain',
    named: /\bunencrypted\b|\bwithout encryption\b|\bplain ?text (?:storage|volumes?|state)\b/,
    instead: wants('encryption|encrypted|encrypts?'),
    seen: off(
      'encrypt|encrypted|encryption|storage_encrypted|encrypt_at_rest|at_rest_encryption_enabled|transit_encryption_enabled|kms_enabled|encryption_enabled|enable_encryption|sse_enabled|enabled_encryption',
      'disable_encryption|skip_encryption',
    ),
  },
  {
    what: 'certificates that are not checked',
    words: 'tls ssl cert https',
    named: /\b(?:insecure|unverified|self-signed|invalid) (?:tls|ssl|certificates?|connections?)\b|\bdisabl\w* (?:tls|ssl|certificate)/,
    instead: wants('tls|ssl|https|mtls|certificate (?:validation|verification|checks?)'),
    seen: off(
      'ssl|tls|use_ssl|usessl|use_tls|verify_ssl|ssl_verify|verify|strict_ssl|strict-ssl|rejectunauthorized|tls_verify|ssl_enabled|tls_enabled|require_ssl|force_ssl|https_only|https|secure',
      'insecure|insecureskipverify|insecure_skip_verify|skip_tls_verify|disable_ssl|allow_insecure|skip_ssl_validation',
    ),
  },
  {
    what: 'strict mode switched off',
    words: 'strict',
    named: /\b(?:non-strict|loose) (?:mode|types?|typing)\b|\bdisabl\w* strict\b/,
    instead: /\bstrict (?:mode|typing|types?|typescript|tsconfig|null checks|settings?|configuration)\b|\bstrict: true\b/,
    seen: off('strict|strictnullchecks|noimplicitany|strict_mode|strictmode|disallow_untyped_defs|alwaysstrict'),
  },
  {
    what: 'deletion without protection',
    words: 'delet protect',
    named: /\bwithout deletion protection\b|\bunprotected\b/,
    instead: wants('deletion protection|delete protection|termination protection'),
    seen: off(
      'deletion_protection|deletionprotection|delete_protection|termination_protection|enable_deletion_protection|disable_api_termination',
      'skip_final_snapshot|force_destroy',
    ),
  },
  {
    what: 'backups switched off',
    words: 'backup snapshot',
    named: /\bwithout (?:a )?backups?\b/,
    instead: wants('backups?|snapshots?|point-in-time recovery'),
    seen: off(
      'backup|backups|backup_enabled|backups_enabled|enable_backup|automated_backups|backup_retention_period|backup_retention_days|point_in_time_recovery|point_in_time_recovery_enabled|pitr_enabled',
      'skip_backup|no_backup|disable_backup',
    ),
  },
  {
    what: 'versions that are not kept',
    words: 'version',
    named: /\bunversioned\b|\bwithout versioning\b/,
    instead: wants('(?:bucket|object|state|storage|artifact|artefact) versioning|versioning enabled'),
    seen: off('versioning|versioning_enabled|enable_versioning|object_versioning'),
  },
  {
    what: 'a login switched off',
    words: 'authent authori login access anonym',
    named:
      /\b(?:unauthenticated|anonymous|unauthorized) (?:access|requests?|calls?|users?|endpoints?)\b|\bwithout (?:authentication|authorization|login)\b/,
    instead: wants('authentication|authorization|authenticated|mfa|multi-factor authentication|two-factor'),
    seen: off(
      'auth|auth_enabled|authentication|authentication_enabled|require_auth|requires_auth|requireauth|requiresauth|authenticated|authorization|mfa|mfa_enabled|require_mfa|enable_auth|rbac|rbac_enabled',
      'anonymous|allow_anonymous|allowanonymous|skip_auth|disable_auth|public_access|publicly_accessible|allow_unauthenticated|anonymous_access',
    ),
  },
  {
    what: 'private things made public',
    words: 'public private',
    named:
      /\bpublic(?:ly)? (?:access\w*|buckets?|endpoints?|exposed|databases?|subnets?|ips?)\b|\bexpos\w* (?:\w{1,20} ){0,3}(?:publicly|to the (?:internet|public))\b/,
    instead:
      /\bprivate (?:subnets?|endpoints?|networks?|buckets?|access)\b(?: only|$)|\bblock(?:s|ed)? (?:all )?public access\b|\bno public (?:access|endpoints?|ips?)\b/,
    seen: off(
      'block_public_acls|block_public_policy|restrict_public_buckets|ignore_public_acls|block_public_access',
      'publicly_accessible|public_access|public_network_access_enabled|associate_public_ip_address|map_public_ip_on_launch|public',
    ),
  },
  {
    what: 'logs switched off',
    words: 'log audit',
    named: /\bwithout (?:audit )?(?:logs?|logging)\b/,
    instead: wants('audit (?:logs?|logging|trails?)|access logs?|flow logs?|structured logging|logging enabled'),
    seen: off(
      'audit|audit_log|audit_logs|audit_logging|access_logs|access_log|logging|logging_enabled|enable_logging|flow_logs|log_enabled|audit_enabled',
      'disable_logging|skip_audit',
    ),
  },
  {
    what: 'monitoring switched off',
    words: 'monitor metric alert health',
    named: /\bwithout (?:monitoring|health ?checks?|alerts?)\b/,
    instead: wants('health ?checks?|monitoring|alerting'),
    seen: off(
      'health_check|healthcheck|health_check_enabled|monitoring|monitoring_enabled|enable_monitoring|alerts_enabled|enable_alerts|detailed_monitoring',
      'disable_monitoring|disable_health_checks',
    ),
  },
  {
    what: 'checks of input switched off',
    words: 'validat sanit escap',
    named: /\b(?:unvalidated|unsanitized|unescaped)\b|\bwithout (?:validation|sanitization|escaping)\b/,
    instead: wants(
      'input validation|validate (?:all |every )?(?:user )?inputs?|saniti[sz]ation|saniti[sz]e (?:all |every )?(?:user )?inputs?|schema validation|output escaping|autoescape',
    ),
    seen: off(
      'validate|validation|validate_input|validate_inputs|input_validation|sanitize|sanitise|escape|autoescape|validate_schema|schema_validation|html_escape',
      'skip_validation|disable_validation|skip_validations|no_validate',
    ),
  },
  {
    what: 'rights that only root has',
    words: 'privileg root unprivileg rootless nonroot non least',
    named: /\bprivileged (?:containers?|mode|pods?|access)\b|\bas root\b|\broot user\b|\broot containers?\b/,
    instead:
      /\bnon-?root\b|\bunprivileged (?:users?|containers?|accounts?)\b|\brootless\b|\bdrop(?:ping|s|ped)? (?:all )?(?:linux )?capabilities\b/,
    seen: /^\s*USER\s+(?:root|0)\b|\brunAsUser:\s*0\b|\brunAsNonRoot:\s*false\b|\bprivileged:\s*true\b|\b(?:docker|podman|nerdctl)\b.{0,120}\s(?:--privileged\b|(?:--user|-u)[ =]["']?(?:root|0)(?::(?:root|0))?["']?(?=\s|$))|\ballowPrivilegeEscalation:\s*true\b|\buser:\s*["']?(?:root|0(?::0)?)["']?\s*$/,
  },
  {
    what: 'a shared network of the host',
    words: 'host network isolat namespace',
    named: /\bhost (?:network(?:ing)?|pid|ipc|namespaces?)\b/,
    instead: /\bnetwork isolation\b|\bisolated networks?\b|\bnetwork namespaces?\b/,
    seen: /\bhostNetwork:\s*true\b|\bhostPID:\s*true\b|--(?:network|net)[ =]host\b|\bnetwork_mode:\s*["']?host\b/,
  },
  {
    what: 'a debug mode',
    words: 'debug verbose',
    named: /\bdebug (?:mode|flags?|builds?|settings?|output|true)\b|\bdebug ?= ?true\b/,
    instead: /\bdisable debug\b|\bdebug(?: mode)? (?:off|disabled) in production\b/,
    seen: /^\W{0,12}(?:\w{1,30}[._])?debug["']?\s{0,16}[:=]\s{0,4}["']?(?:true|on|1)\b|\bdebug=True\b/i,
  },
];
