import { Composer, type Context, InlineKeyboard } from "grammy";
import type { Conversations } from "../../conversation/conversations.ts";
import type { SourceDocument } from "../../knowledge/source-document.ts";
import { phrase } from "../../phrases/phrase.ts";
import { titleIn } from "../../phrases/word-sources.ts";
import { answerButton } from "../answer-button.ts";
import { articleButtonIn } from "../article-button.ts";
import { BRIEFING_BUTTON, briefingButton, briefingButtons, findBriefed } from "../briefing-buttons.ts";
import type { DeliverAnswer } from "../deliver-answer.ts";
import { say } from "../deliver-messages.ts";
import type { ReaderLanguage } from "../reader-language.ts";
import { renderBriefing, renderPoints } from "../render-answer.ts";

export interface BriefingDependencies {
  readonly conversations: Pick<Conversations, "brief">;
  readonly deliverAnswer: DeliverAnswer;
  readonly documents: () => readonly SourceDocument[];
  readonly readerLanguage: ReaderLanguage;
  /** Where the sources' pages are reached; null: nowhere. */
  readonly publicUrl: string | null;
}

/** The documents that one can be chosen of: a screen has no room for more, and the latest are asked for most. */
const MOST_OFFERED = 10;

/** `/briefing` and its button: a document in a few cited points; where there are several documents, which one. */
export function briefing(dependencies: BriefingDependencies): Composer<Context> {
  const { conversations, deliverAnswer, documents, readerLanguage, publicUrl } = dependencies;
  const feature = new Composer<Context>();

  async function brief(ctx: Context, document: SourceDocument | undefined): Promise<void> {
    const language = await readerLanguage(ctx);
    if (document === undefined) return offerDocuments(ctx);
    await deliverAnswer(ctx, {
      ask: (key) => (options, keeping) => conversations.brief(key, document, language, options, keeping),
      showPartial: renderPoints,
      show: (answer, isStopped) => ({
        messages: renderBriefing(answer, { isStopped }),
        buttons: briefingButtons(answer, documents(), articleButtonIn(ctx, publicUrl)),
      }),
    });
  }

  async function offerDocuments(ctx: Context): Promise<void> {
    const language = await readerLanguage(ctx);
    const latest = documents()
      .toSorted((a, b) => (b.published ?? "").localeCompare(a.published ?? ""))
      .slice(0, MOST_OFFERED);
    if (latest.length === 0) return say(ctx, phrase(language, "sources-none"));
    const rows = latest.map((document) => [briefingButton(titleIn(language, document), document)]);
    await say(ctx, phrase(language, "briefing-choose"), { reply_markup: InlineKeyboard.from(rows) });
  }

  feature.command("briefing", (ctx) => brief(ctx, only(documents())));
  feature.callbackQuery(BRIEFING_BUTTON, async (ctx, next) => {
    const named = BRIEFING_BUTTON.exec(ctx.callbackQuery.data)?.groups?.["document"];
    const document = named === undefined ? only(documents()) : findBriefed(named, documents());
    if (named !== undefined && document === undefined) return next();
    await answerButton(ctx);
    return brief(ctx, document);
  });
  return feature;
}

function only(documents: readonly SourceDocument[]): SourceDocument | undefined {
  return documents.length === 1 ? documents[0] : undefined;
}
