import { Composer, type Context, InlineKeyboard } from "grammy";
import type { SourceDocument } from "../../knowledge/source-document.ts";
import { phrase } from "../../phrases/phrase.ts";
import { answerButton } from "../answer-button.ts";
import { deliverInPlace } from "../deliver-in-place.ts";
import { type PassageAction, type PassagePlace, readPassageButton, turningButtons } from "../passage-button.ts";
import type { ReaderLanguage } from "../reader-language.ts";
import { renderPassage } from "../render-passage.ts";

export interface PassageDependencies {
  readonly documents: () => readonly SourceDocument[];
  readonly readerLanguage: ReaderLanguage;
}

/** The buttons of citations and of passages: a passage is opened in a message of its own, its neighbours in its place. */
export function passage({ documents, readerLanguage }: PassageDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.on("callback_query:data", async (ctx, next) => {
    const button = readPassageButton(ctx.callbackQuery.data, documents());
    if (button === null || button.action === "more") return next();
    const language = await readerLanguage(ctx);
    if (button.place === null) {
      return answerButton(ctx, phrase(language, "passage-changed"), true);
    }
    await answerButton(ctx);
    const message = renderPassage(button.place, language);
    return show(ctx, button.action, button.place, message);
  });
  return feature;
}

async function show(
  ctx: Context,
  action: PassageAction,
  place: PassagePlace,
  message: ReturnType<typeof renderPassage>,
): Promise<void> {
  const buttons = turningButtons(place);
  const extras = buttons.length === 0 ? {} : { reply_markup: InlineKeyboard.from([buttons]) };
  const turned = action === "turn" && ctx.msgId !== undefined ? [ctx.msgId] : [];
  await deliverInPlace(ctx, turned, [message], extras);
}
