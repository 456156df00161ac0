import { setTimeout as sleep } from "node:timers/promises";
import type { Update } from "grammy/types";
import { createKeyedQueue } from "../conversation/keyed-queue.ts";
import { type Inbox, type InboxUpdate, MOST_ATTEMPTS, type WaitingUpdate } from "../intake/inbox.ts";
import type { Logger } from "../logging/logger.ts";
import { describeUpdate } from "./describe-update.ts";
import { createPasteJoiner } from "./join-pastes.ts";
import { isStop } from "./offer-stop.ts";
import { type ReceivedUpdate, readStoredUpdate } from "./read-updates.ts";

/** Where updates go that were received. */
export interface UpdateIntake {
  /** Keeps what was received, and begins on it. Once it resolves all of it is on the disk or done: it need not come again. */
  take(received: readonly ReceivedUpdate[]): Promise<void>;
  /** Begins on what an earlier process has left undone. */
  recover(): Promise<void>;
  /** Resolves when everything begun is done. */
  done(): Promise<void>;
}

export interface UpdateIntakeDependencies {
  readonly inbox: Inbox;
  /**
   * Resolves with the id of the message that the update was answered with, null for none. Rejects where it is to be tried again, at the
   * last attempt where it is to be set aside. With `given-up` it does no more than tell the reader so.
   */
  readonly handle: (update: Update, attempt: Attempt) => Promise<string | null>;
  /** Aborted to stop: what has not been begun then stays in the inbox. */
  readonly signal: AbortSignal;
  /** Aborted when time is up: what is not done then stays in the inbox, and what waits its turn is not begun. */
  readonly giveUp: AbortSignal;
  readonly logger: Logger;
}

/** How an update is tried: it can be repeated, it cannot, or it has been often enough. */
export type Attempt = "repeatable" | "last" | "given-up";

/** Updates held in memory; more wait in the inbox. */
const MOST_HELD = 1_000;
/** Of what a process left that died, so many at a time: one of them may be what it died of. */
const MOST_SUSPECT = 8;
/** Milliseconds before the second attempt, and before the third. */
const PAUSES = [300, 1_000];

/**
 * Handles updates in order within a chat, and at the same time for different chats: none waits for another's. What stops an answer does
 * not wait for it.
 */
export function createUpdateIntake(dependencies: UpdateIntakeDependencies): UpdateIntake {
  const { inbox, handle, signal, giveUp, logger } = dependencies;
  const inOrder = createKeyedQueue();
  const pastes = createPasteJoiner();
  const running = new Map<number, Promise<void>>();
  /** Whether more wait in the inbox than are held; so that none overtakes them, what comes waits there too. */
  let isBehind = false;
  let isRecovering = false;
  let recovery: Promise<void> = Promise.resolve();

  function begin(id: number, update: Update, attempts: number | null = null): Promise<void> {
    const isRest = pastes.isRest(update);
    const { chat } = describeUpdate(update);
    const task = inOrder(isStop(update) ? `stop in ${chat}` : chat, async () => {
      if (giveUp.aborted) return;
      if (isRest) return finish(id, null);
      const whole = await pastes.whole(update);
      await (attempts === null ? attempt(id, whole, 0) : attemptAgain(id, whole, attempts));
    }).finally(() => {
      running.delete(id);
      if (isBehind && !isRecovering && running.size < MOST_HELD / 2) void refill();
    });
    running.set(id, task);
    return task;
  }

  /** Counts before it tries: a process that dies of an update tries it so often and no more. */
  async function attemptAgain(id: number, update: Update, before: number): Promise<void> {
    if (before >= MOST_ATTEMPTS) {
      await handle(update, "given-up").catch((error: unknown) => logger.error("update-failed", error, { update: id }));
      return setAside(id, new Error("the process ended whenever it was begun"));
    }
    await keep("begin", () => inbox.begin(id));
    return attempt(id, update, before);
  }

  async function attempt(id: number, update: Update, before: number): Promise<void> {
    const isLast = before + 1 >= MOST_ATTEMPTS;
    try {
      const message = await handle(update, isLast ? "last" : "repeatable");
      if (!giveUp.aborted) await finish(id, message);
    } catch (error) {
      if (isLast) return setAside(id, error);
      await sleep(PAUSES[before] ?? 0, undefined, { signal: giveUp }).catch(() => undefined);
      if (!giveUp.aborted) await attemptAgain(id, update, before + 1);
    }
  }

  const finish = (id: number, message: string | null): Promise<void> => keep("done", () => inbox.done(id, message));

  async function setAside(id: number, error: unknown): Promise<void> {
    logger.error("update-set-aside", error, { update: id });
    await keep("set-aside", () => inbox.setAside(id, error instanceof Error ? error.name : "unknown"));
  }

  /** What cannot be kept costs no reader an answer; after a crash it would be tried once more. */
  async function keep(operation: string, work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => logger.error("inbox-not-kept", error, { operation }));
  }

  /** Takes from the inbox as many as there is room for. */
  async function refill(): Promise<void> {
    if (signal.aborted) return;
    isBehind = false;
    try {
      const waiting = await inbox.waiting(MOST_HELD + running.size);
      for (const one of waiting) if (!running.has(one.id)) void beginStored(one);
    } catch (error) {
      logger.error("inbox-not-read", error);
    }
  }

  async function beginStored({ id, content, attempts }: WaitingUpdate, counted = false): Promise<void> {
    if (running.size >= MOST_HELD) {
      isBehind = true;
      return;
    }
    const update = readStoredUpdate(content);
    if (update !== null) return begin(id, update, counted ? attempts : null);
    return setAside(id, new Error("the update cannot be read"));
  }

  return {
    async take(received) {
      const readable = received.flatMap(({ id, update }) => {
        if (update === null) logger.warn("update-left-out", { update: id });
        return update === null ? [] : [{ id, update }];
      });
      const fresh = await store(readable);
      if (fresh === null) {
        logger.warn("updates-handled-unkept", { count: readable.length });
        await Promise.all(readable.map(({ id, update }) => running.get(id) ?? begin(id, update)));
        return;
      }
      for (const { id, update } of readable) {
        if (!fresh.has(id)) continue;
        // What waits in the inbox comes first, but for what stops an answer.
        if (isStop(update) || (!isBehind && running.size < MOST_HELD)) void begin(id, update);
        else isBehind = true;
      }
    },

    async recover() {
      const left = await inbox.waiting(MOST_HELD);
      if (left.length === 0) return;
      logger.info("updates-recovered", { count: left.length });
      isBehind = true;
      isRecovering = true;
      const queue = [...left];
      const work = async (): Promise<void> => {
        for (let next = queue.shift(); next !== undefined && !signal.aborted; next = queue.shift()) {
          await beginStored(next, true);
        }
      };
      recovery = Promise.all(Array.from({ length: MOST_SUSPECT }, work)).then(() => {
        isRecovering = false;
        return refill();
      });
    },

    done: async () => {
      await recovery;
      await Promise.all(running.values());
    },
  };

  /** Null where they cannot be kept: they are handled all the same. */
  async function store(updates: readonly { readonly id: number; readonly update: Update }[]) {
    const rows = updates.map(({ id, update }): InboxUpdate => {
      const { chat, person } = describeUpdate(update);
      return { id, chat, person, content: JSON.stringify(update) };
    });
    try {
      return await inbox.store(rows);
    } catch (error) {
      logger.error("updates-not-kept", error);
      return null;
    }
  }
}
