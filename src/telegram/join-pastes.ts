import type { Message, Update } from "grammy/types";

/** A longer message may be a part of a paste that an app has cut at Telegram's limit, which it does in its second half. */
const SHORTEST_PART = 2_048;
/** Milliseconds for the next part to come; and seconds between the parts, as Telegram dates them. */
const PATIENCE_MILLISECONDS = 1_000;
const MOST_SECONDS_APART = 2;

/** Joins the messages that an app has made of one long paste. */
export interface PasteJoiner {
  /** Takes an update as it arrives. @returns whether it is the rest of an earlier one, and nothing by itself */
  isRest(update: Update): boolean;
  /** The update with all its parts, once no more of them come: at once for all but the first part of a paste. */
  whole(update: Update): Promise<Update>;
}

interface Paste {
  readonly parts: Message[];
  readonly isWhole: Promise<void>;
  /** Waits for one more part. */
  wait(): void;
  end(): void;
}

export function createPasteJoiner(): PasteJoiner {
  const open = new Map<string, Paste>();
  const byUpdate = new WeakMap<Update, Paste>();

  function begin(key: string, first: Message): Paste {
    let timer: NodeJS.Timeout | undefined;
    let resolve = (): void => undefined;
    const isWhole = new Promise<void>((settle) => {
      resolve = settle;
    });
    const end = (): void => {
      clearTimeout(timer);
      open.delete(key);
      resolve();
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(end, PATIENCE_MILLISECONDS);
    };
    const paste = { parts: [first], isWhole, wait, end };
    open.set(key, paste);
    wait();
    return paste;
  }

  return {
    isRest(update) {
      const { message } = update;
      if (message?.text === undefined) return false;
      const key = JSON.stringify([message.chat.id, message.message_thread_id, message.from?.id]);
      const paste = open.get(key);
      const last = paste?.parts.at(-1);
      const isPart = message.text.length > SHORTEST_PART;
      if (paste !== undefined && last !== undefined && goesOn(last, message)) {
        paste.parts.push(message);
        if (isPart) paste.wait();
        else paste.end();
        return true;
      }
      paste?.end();
      if (isPart) byUpdate.set(update, begin(key, message));
      return false;
    },

    async whole(update) {
      const paste = byUpdate.get(update);
      if (paste === undefined || update.message === undefined) return update;
      await paste.isWhole;
      const text = paste.parts.map((part) => part.text).join("\n");
      return { ...update, message: { ...update.message, text } };
    },
  };
}

/** An app sends the parts one right after the other, and the rest is neither a command nor a reply. */
function goesOn(last: Message, { date, text = "", reply_to_message }: Message): boolean {
  return date - last.date <= MOST_SECONDS_APART && !text.startsWith("/") && reply_to_message === undefined;
}
