import type { Update } from "grammy/types";
import { conflict } from "./api-error.ts";

export type UpdateKind = Exclude<keyof Update, "update_id">;
export type UpdateContent = Omit<Update, "update_id">;

export interface FetchOptions {
  /** Updates below it are confirmed and forgotten; negative: keep that many of the latest. */
  readonly offset: number;
  readonly limit: number;
  /** Milliseconds to wait when there is nothing. */
  readonly wait: number;
  readonly allowed: readonly UpdateKind[] | undefined;
  /** Aborted when the caller hangs up. */
  readonly signal: AbortSignal;
}

/** Delivered only to a bot that asks for them by name. */
const ON_REQUEST: readonly string[] = ["chat_member", "message_reaction", "message_reaction_count"];

const TERMINATED = "terminated by other getUpdates request; make sure that only one bot instance is running";

export type UpdateQueue = ReturnType<typeof createUpdateQueue>;

/** Updates that wait for the bot: at least once, in order, until an offset above them confirms them. */
export function createUpdateQueue() {
  let pending: Update[] = [];
  let lastId = 700_000_000;
  let allowed: readonly UpdateKind[] = [];
  let terminate: (() => void) | null = null;
  const arrivals = new EventTarget();

  const wanted = (content: UpdateContent): boolean =>
    Object.keys(content).every((kind) =>
      allowed.length === 0 ? !ON_REQUEST.includes(kind) : allowed.some((name) => name === kind),
    );

  /** Adds an update and returns it, or null where the bot does not take its kind. */
  const push = (content: UpdateContent): Update | null => {
    lastId += 1;
    if (!wanted(content)) return null;
    const update: Update = { update_id: lastId, ...content };
    pending.push(update);
    arrivals.dispatchEvent(new Event("arrival"));
    return update;
  };

  /** Adds an update that was given an id before: what a crash or a second delivery brings again. */
  const repeat = (update: Update): void => {
    pending = [...pending, update].toSorted((a, b) => a.update_id - b.update_id);
    arrivals.dispatchEvent(new Event("arrival"));
  };

  const confirm = (offset: number): void => {
    pending = offset < 0 ? pending.slice(offset) : pending.filter((update) => update.update_id >= offset);
  };

  const fetch = async ({ offset, limit, wait, allowed: kinds, signal }: FetchOptions): Promise<Update[]> => {
    terminate?.();
    if (kinds !== undefined) allowed = kinds;
    confirm(offset);
    if (pending.length === 0 && wait > 0) await arrival(wait, signal);
    return pending.slice(0, limit);
  };

  /** Resolves at an arrival, after `wait` or when the caller hangs up; rejects when a newer poll takes over. */
  const arrival = (wait: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const settle = (done: () => void) => () => {
        clearTimeout(timer);
        arrivals.removeEventListener("arrival", finish);
        signal.removeEventListener("abort", finish);
        if (terminate === overtaken) terminate = null;
        done();
      };
      const finish = settle(resolve);
      const overtaken = settle(() => reject(conflict(TERMINATED)));
      const timer = setTimeout(finish, wait);
      arrivals.addEventListener("arrival", finish);
      signal.addEventListener("abort", finish);
      terminate = overtaken;
    });

  /** Forgets one that has been delivered. */
  const remove = (id: number): void => {
    pending = pending.filter((update) => update.update_id !== id);
  };

  /** Of the kinds that the bot takes from now on. */
  const allow = (kinds: readonly UpdateKind[]): void => {
    allowed = kinds;
  };

  return { push, repeat, confirm, fetch, remove, allow, arrivals, pending: (): readonly Update[] => pending };
}
