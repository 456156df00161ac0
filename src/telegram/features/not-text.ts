import { Composer, type Context } from "grammy";
import type { Message } from "grammy/types";
import { phrase } from "../../phrases/phrase.ts";
import { isAddressed } from "../addressing.ts";
import { say } from "../deliver-messages.ts";
import type { ReaderLanguage } from "../reader-language.ts";

/** What a person sends that is no text. All else that a message can hold is Telegram telling what went on. */
const CONTENT: readonly (keyof Message)[] = [
  "photo",
  "voice",
  "video",
  "video_note",
  "live_photo",
  "audio",
  "document",
  "animation",
  "sticker",
  "paid_media",
  "story",
  "contact",
  "location",
  "venue",
  "poll",
  "checklist",
  "dice",
  "game",
  "rich_message",
];

/** How many albums are remembered. */
const MAX_ALBUMS = 200;

export interface NotTextDependencies {
  readonly readerLanguage: ReaderLanguage;
}

/** A photo, a voice message, a sticker: one friendly line, also for an album, which comes as a message a picture. */
export function notText({ readerLanguage }: NotTextDependencies): Composer<Context> {
  const answered = new Set<string>();

  function isNew(album: string | undefined): boolean {
    if (album === undefined) return true;
    if (answered.has(album)) return false;
    answered.add(album);
    for (const oldest of answered) if (answered.size > MAX_ALBUMS) answered.delete(oldest);
    return true;
  }

  const feature = new Composer<Context>();
  feature.on("message").filter(
    ({ message }) => CONTENT.some((kind) => message[kind] !== undefined),
    async (ctx) => {
      if (!isAddressed(ctx) || !isNew(ctx.message.media_group_id)) return;
      await say(ctx, phrase(await readerLanguage(ctx), "telegram-not-text"));
    },
  );
  return feature;
}
