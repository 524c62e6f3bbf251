/** Words of roles that name no field of work; each class on its own lines. Stems as `conceptOf` gives them are not used here. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  // What somebody is.
  (
    'agent assistant specialist expert engineer developer architect analyst consultant advisor adviser manager lead leader director officer head ' +
    'master professional practitioner strategist coordinator orchestrator reviewer auditor designer researcher writer editor planner builder ' +
    'creator optimizer validator tester administrator admin operator technician scientist mentor coach guide guru wizard champion owner chief ' +
    'partner member teammate subagent sub-agent bot ai model system tool service copilot orchestrator helper ' +
    // How good or how high.
    'senior principal staff junior elite world-class highly skilled experienced seasoned veteran battle-hardened master-level expert-level ' +
    'capable advanced leading renowned meticulous careful professional dedicated specialized comprehensive intelligent autonomous friendly thoughtful ' +
    // Function words and what any sentence about a role holds.
    'a an the and or of for in on with to by at from as who that which whose this your you our its is are be deep broad strong ' +
    'expertise experience knowledge focused focusing specializing specialised responsible role team work working claude code'
  ).split(' '),
);
