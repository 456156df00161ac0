import type { Facts, Logger, LogLevel } from "../logging/logger.ts";

export type CountEvent = (event: string, level: LogLevel, facts: Facts | undefined) => void;

/** A logger that also counts what it is told. */
export function withCount(logger: Logger, count: CountEvent): Logger {
  return {
    trace: (event, facts) => {
      count(event, "trace", facts);
      logger.trace(event, facts);
    },
    debug: (event, facts) => {
      count(event, "debug", facts);
      logger.debug(event, facts);
    },
    info: (event, facts) => {
      count(event, "info", facts);
      logger.info(event, facts);
    },
    warn: (event, facts) => {
      count(event, "warn", facts);
      logger.warn(event, facts);
    },
    error: (event, error, facts) => {
      count(event, "error", facts);
      logger.error(event, error, facts);
    },
    fatal: (event, error, facts) => {
      count(event, "fatal", facts);
      logger.fatal(event, error, facts);
    },
  };
}
