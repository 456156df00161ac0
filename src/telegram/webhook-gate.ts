import { type ReceivedUpdate, readUpdates } from "./read-updates.ts";
import { isTelegramError } from "./to-telegram-error.ts";

/** Keeps what was received; once it resolves it need not come again. Rejects with a `StorageError`. */
type KeepUpdates = (received: readonly ReceivedUpdate[]) => Promise<void>;

/** Where a web server hands over what Telegram posts, while the bot takes it. */
export interface WebhookGate {
  open(keep: KeepUpdates): void;
  close(): void;
  readonly isOpen: () => boolean;
  /**
   * Resolves with `kept` once the update is on the disk, with `closed` where it has to come again later, and with `unreadable` for what is
   * no update. Rejects with a `StorageError` where it cannot be kept now.
   */
  receive(posted: unknown): Promise<"kept" | "closed" | "unreadable">;
}

export function createWebhookGate(): WebhookGate {
  let keep: KeepUpdates | null = null;
  return {
    open(keeping) {
      keep = keeping;
    },
    close() {
      keep = null;
    },
    isOpen: () => keep !== null,
    async receive(posted) {
      if (keep === null) return "closed";
      try {
        await keep(readUpdates([posted]).received);
        return "kept";
      } catch (error) {
        if (isTelegramError(error)) return "unreadable";
        throw error;
      }
    },
  };
}
