import { Composer, type Context, InputFile } from "grammy";
import type { ReaderData } from "../../conversation/reader-data.ts";
import { wordKeptData } from "../../conversation/word-kept-data.ts";
import { phrase } from "../../phrases/phrase.ts";
import { say } from "../deliver-messages.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface ExportDataDependencies {
  readonly readerData: Pick<ReaderData, "collect">;
  readonly readerLanguage: ReaderLanguage;
}

/** `/export`: what is kept of the reader, as a file to read and as one for programs. Not where others would see it. */
export function exportData({ readerData, readerLanguage }: ExportDataDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.command("export", async (ctx) => {
    const language = await readerLanguage(ctx);
    if (ctx.chat.type !== "private" || ctx.from === undefined) return say(ctx, phrase(language, "in-private"));
    const kept = await readerData.collect(String(ctx.from.id));
    const files = {
      "conversation.md": wordKeptData(language, kept),
      "conversation.json": `${JSON.stringify(kept, null, 2)}\n`,
    };
    for (const [name, text] of Object.entries(files))
      await ctx.replyWithDocument(new InputFile(Buffer.from(text), name));
  });
  return feature;
}
