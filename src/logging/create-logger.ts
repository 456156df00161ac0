import { pino, stdTimeFunctions } from "pino";
import { describeError } from "./describe-error.ts";
import type { Logger, LogLevel } from "./logger.ts";
import { redactSecrets } from "./redact-secrets.ts";

export interface LoggerOptions {
  readonly level: LogLevel;
  /** Given one line of JSON at a time, its line feed included: standard error. */
  readonly destination: { write(line: string): unknown };
  /** Secrets in force, taken out of every line whatever their form. */
  readonly secrets?: readonly string[];
}

/** Logs on pino. Everything that is written passes `redactSecrets` on its last step, whatever way it came. */
export function createLogger({ level, destination, secrets = [] }: LoggerOptions): Logger {
  const log = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      messageKey: "event",
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line) => destination.write(redactSecrets(line, secrets)) },
  );

  return {
    trace: (event, facts) => log.trace(facts, event),
    debug: (event, facts) => log.debug(facts, event),
    info: (event, facts) => log.info(facts, event),
    warn: (event, facts) => log.warn(facts, event),
    error: (event, error, facts) => log.error({ ...facts, error: describeError(error) }, event),
    fatal: (event, error, facts) => log.fatal({ ...facts, error: describeError(error) }, event),
  };
}
