import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Facts, Logger } from "../logging/logger.ts";
import { withCount } from "./with-count.ts";

/** What a monitor may read, in the text format of Prometheus. */
export interface Metrics {
  /** Logs as the logger it is made of, and counts what it is told, whatever its level. */
  readonly logger: Logger;
  readonly contentType: string;
  text(): Promise<string>;
}

export interface MetricsDependencies {
  readonly logger: Logger;
  /** How many updates wait in the inbox, and how many were set aside. */
  readonly countInbox: () => Promise<{ readonly waiting: number; readonly setAside: number }>;
}

/** From the question to the answer; a model takes seconds. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * Metrics of what is logged: the log names every event by a literal, with facts and never with texts or ids of readers, so what is safe to
 * log is safe to measure, and nothing has to be told twice.
 */
export function createMetrics({ logger, countInbox }: MetricsDependencies): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const events = new Counter({
    name: "bot_events_total",
    help: "What the log was told, by event and level.",
    labelNames: ["event", "level"],
    registers,
  });
  const answers = new Counter({
    name: "bot_answers_total",
    help: "Questions dealt with, by outcome, reason and language.",
    labelNames: ["outcome", "reason", "language"],
    registers,
  });
  const seconds = new Histogram({
    name: "bot_answer_seconds",
    help: "From the question to the answer.",
    buckets: SECONDS,
    registers,
  });
  new Gauge({
    name: "bot_inbox_updates",
    help: "Updates in the inbox that wait, or were set aside.",
    labelNames: ["state"],
    registers,
    async collect() {
      const { waiting, setAside } = await countInbox();
      this.set({ state: "waiting" }, waiting);
      this.set({ state: "set-aside" }, setAside);
    },
  });

  function measureAnswer({ outcome, reason, language, milliseconds }: Facts): void {
    answers.inc({ outcome: String(outcome), reason: String(reason ?? ""), language: String(language) });
    seconds.observe(Number(milliseconds) / 1_000);
  }

  return {
    logger: withCount(logger, (event, level, facts) => {
      events.inc({ event, level });
      if (event === "answered" && facts !== undefined) measureAnswer(facts);
    }),
    contentType: register.contentType,
    text: () => register.metrics(),
  };
}
