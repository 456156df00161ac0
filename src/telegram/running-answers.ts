import type { ConversationKey } from "../conversation/conversation-store.ts";

/** The answers that are being worked on, for their readers to stop. */
export interface RunningAnswers {
  /** Does the work for a conversation's question; its signal is aborted when the reader stops it. */
  run<T>(key: ConversationKey, work: (stopped: AbortSignal) => Promise<T>): Promise<T>;
  /** @returns whether anything was running */
  stop(key: ConversationKey): boolean;
}

export function createRunningAnswers(): RunningAnswers {
  const running = new Map<AbortController, string>();
  const nameOf = ({ chat, thread, person }: ConversationKey): string => JSON.stringify([chat, thread, person]);

  return {
    async run(key, work) {
      const controller = new AbortController();
      running.set(controller, nameOf(key));
      try {
        return await work(controller.signal);
      } finally {
        running.delete(controller);
      }
    },

    stop(key) {
      const name = nameOf(key);
      const controllers = [...running].filter(([, of]) => of === name).map(([controller]) => controller);
      for (const controller of controllers) controller.abort();
      return controllers.length > 0;
    },
  };
}
