import { setTimeout as sleep } from "node:timers/promises";
import type { Update } from "grammy/types";
import { createKeyedQueue } from "../conversation/keyed-queue.ts";
import { type Inbox, type InboxUpdate, MOST_ATTEMPTS, type WaitingUpdate } from "../intake/inbox.ts";
import type { SentJournal } from "../intake/sent-journal.ts";
import type { Logger } from "../logging/logger.ts";
import { describeUpdate } from "./describe-update.ts";
import { createPasteJoiner } from "./join-pastes.ts";
import type { OnDelivered } from "./mark-delivered.ts";
import { isStop } from "./offer-stop.ts";
import { type ReceivedUpdate, readStoredUpdate } from "./read-updates.ts";
import { createTurnstile } from "./turnstile.ts";

/** Where updates go that were received. */
export interface UpdateIntake {
  /** Keeps what was received, and begins on it. Once it resolves all of it is on the disk. Rejects with a `StorageError`. */
  keep(received: readonly ReceivedUpdate[]): Promise<void>;
  /** The same, but what cannot be kept is handled before it resolves. */
  take(received: readonly ReceivedUpdate[]): Promise<void>;
  /** Begins on what an earlier process has left undone. */
  recover(): Promise<void>;
  /** Resolves when everything begun is done. */
  done(): Promise<void>;
}

export interface UpdateIntakeDependencies {
  readonly inbox: Inbox;
  readonly journal: SentJournal;
  /**
   * Tells when the update has been answered, or handled where it needs no answer, with the id of the message. Rejects where it is to be
   * tried again, at the last attempt where it is to be set aside. With `given-up` it does no more than tell the reader so.
   */
  readonly handle: (update: Update, attempt: Attempt, onDelivered: OnDelivered) => Promise<void>;
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
/** Of what a process left that died, so many at a time: one of them may be what it died of. Those that it was begun with, one by one. */
const MOST_SUSPECT = 8;
/** Milliseconds before the second attempt, and before the third. */
const PAUSES = [300, 1_000];

/**
 * Handles updates in order within a chat, and at the same time for different chats: none waits for another's. What stops an answer does
 * not wait for it.
 */
export function createUpdateIntake(dependencies: UpdateIntakeDependencies): UpdateIntake {
  const { inbox, journal, handle, signal, giveUp, logger } = dependencies;
  const inOrder = createKeyedQueue();
  const pastes = createPasteJoiner();
  const turnstile = createTurnstile();
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
      await handle(update, "given-up", async () => undefined).catch((error: unknown) =>
        logger.error("update-failed", error, { update: id }),
      );
      return setAside(id, new Error("the process ended whenever it was begun"));
    }
    await keep("begin", () => inbox.begin(id));
    return attempt(id, update, before);
  }

  async function attempt(id: number, update: Update, before: number): Promise<void> {
    const isLast = before + 1 >= MOST_ATTEMPTS;
    let isDelivered = false;
    try {
      const onDelivered: OnDelivered = async (message) => {
        if (giveUp.aborted) return;
        isDelivered = true;
        if (message !== null) note(id);
        await finish(id, message);
      };
      await turnstile.pass(() => handle(update, isLast ? "last" : "repeatable", onDelivered));
    } catch (error) {
      // Whatever failed after the answer had been sent, it is not sent again.
      if (isDelivered) return;
      if (isLast) return setAside(id, error);
      await sleep(PAUSES[before] ?? 0, undefined, { signal: giveUp }).catch(() => undefined);
      if (!giveUp.aborted) await attemptAgain(id, update, before + 1);
    }
  }

  /** At once: nothing may come between what was sent and this. */
  function note(id: number): void {
    try {
      journal.note(id);
    } catch (error) {
      logger.error("inbox-not-kept", error, { operation: "note" });
    }
  }

  /** Marks what a process had sent that died before it could. */
  async function markNoted(): Promise<void> {
    for (const id of journal.read()) await inbox.done(id, null);
    journal.clear();
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

  async function recoverAll(left: readonly WaitingUpdate[]): Promise<void> {
    const begunBefore = left.filter(({ attempts }) => attempts > 0);
    const others = left.filter(({ attempts }) => attempts === 0);
    const workOn = async (queue: WaitingUpdate[]): Promise<void> => {
      for (let next = queue.shift(); next !== undefined && !signal.aborted; next = queue.shift()) {
        await beginStored(next, true);
      }
    };
    await workOn(begunBefore);
    await Promise.all(Array.from({ length: MOST_SUSPECT }, () => workOn(others)));
  }

  async function keepAll(updates: readonly ReadableUpdate[]): Promise<void> {
    const rows = updates.map(({ id, update }): InboxUpdate => {
      const { chat, person } = describeUpdate(update);
      return { id, chat, person, content: JSON.stringify(update) };
    });
    const fresh = await inbox.store(rows);
    for (const { id, update } of updates) {
      if (!fresh.has(id)) continue;
      // What waits in the inbox comes first, but for what stops an answer.
      if (isStop(update) || (!isBehind && running.size < MOST_HELD)) void begin(id, update);
      else isBehind = true;
    }
  }

  function readable(received: readonly ReceivedUpdate[]): ReadableUpdate[] {
    return received.flatMap(({ id, update }) => {
      if (update === null) logger.warn("update-left-out", { update: id });
      return update === null ? [] : [{ id, update }];
    });
  }

  return {
    keep: (received) => keepAll(readable(received)),

    async take(received) {
      const updates = readable(received);
      try {
        await keepAll(updates);
      } catch (error) {
        logger.error("updates-not-kept", error, { count: updates.length });
        await Promise.all(updates.map(({ id, update }) => running.get(id) ?? begin(id, update)));
      }
    },

    async recover() {
      await markNoted();
      const left = await inbox.waiting(MOST_HELD);
      if (left.length === 0) return;
      logger.info("updates-recovered", { count: left.length });
      isBehind = true;
      isRecovering = true;
      recovery = recoverAll(left).then(() => {
        isRecovering = false;
        return refill();
      });
    },

    done: async () => {
      await recovery;
      await Promise.all(running.values());
    },
  };
}

interface ReadableUpdate {
  readonly id: number;
  readonly update: Update;
}
