import { Composer, type Context, InlineQueryResultBuilder } from "grammy";
import type { InlineQueryResult } from "grammy/types";
import type { FoundPassage, PassageFinder } from "../../answering/find-passages.ts";
import { LONGEST_QUESTION } from "../../answering/prepare-message.ts";
import { phrase } from "../../phrases/phrase.ts";
import { titleIn } from "../../phrases/word-sources.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import type { Language } from "../../text/language.ts";
import type { FormattedText } from "../formatted-text.ts";
import { keyOf } from "../passage-button.ts";
import type { ReaderLanguage } from "../reader-language.ts";
import { renderQuote } from "../render-quote.ts";

export interface InlineDependencies {
  readonly findPassages: PassageFinder;
  readonly readerLanguage: ReaderLanguage;
}

/** Seconds for which Telegram may give the same results again. */
const CACHED = 300;

/** `@bot question` in any chat: the sentences nearest to it, to be quoted there. Nothing of who asks is looked at or kept. */
export function inline({ findPassages, readerLanguage }: InlineDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.on("inline_query", async (ctx) => {
    const { query } = ctx.inlineQuery;
    const spoken = await readerLanguage(ctx);
    const { language, passages } =
      query.trim() === "" || query.length > LONGEST_QUESTION
        ? { language: spoken, passages: [] }
        : await findPassages(query, spoken);
    await ctx.answerInlineQuery(
      passages.map((passage) => resultOf(passage, language)),
      {
        cache_time: CACHED,
        // A query that tells no language is answered in the asker's, which others may not read.
        is_personal: detectLanguage(query) === null,
        ...(passages.length > 0 ? {} : { button: { text: phrase(spoken, "inline-hint"), start_parameter: "start" } }),
      },
    );
  });
  return feature;
}

function resultOf(passage: FoundPassage, language: Language): InlineQueryResult {
  const { document, paragraph, quote } = passage;
  const { text, entities }: FormattedText = renderQuote(passage, language);
  const id = keyOf(`${document.id}:${quote.original.start}:${quote.original.end}`);
  return InlineQueryResultBuilder.article(id, `¶ ${paragraph} · ${titleIn(language, document)}`, {
    description: (quote.translation ?? quote.original).quote.replace(/\s+/g, " "),
  }).text(text, { entities: [...entities], link_preview_options: { is_disabled: true } });
}
