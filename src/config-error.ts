export interface ConfigProblem {
  /** `LOG_LEVEL` */
  readonly variable: string;
  /** What it must be. Never holds the value found. */
  readonly requirement: string;
}

/** The configuration cannot be used. The message has one line for each setting that is wrong. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(["The configuration cannot be used:", ...problems.map((p) => `  ${p.variable} ${p.requirement}`)].join("\n"));
    this.problems = problems;
  }
}
