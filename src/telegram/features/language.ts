import { Composer, type Context, InlineKeyboard } from "grammy";
import type { ReaderPreferences } from "../../conversation/reader-preferences.ts";
import { phrase } from "../../phrases/phrase.ts";
import { isLanguage, LANGUAGE_AUTONYMS, LANGUAGES, type Language } from "../../text/language.ts";
import { answerButton } from "../answer-button.ts";
import { say } from "../deliver-messages.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface LanguageDependencies {
  readonly preferences: Pick<ReaderPreferences, "chooseLanguage">;
  readonly readerLanguage: ReaderLanguage;
}

const BUTTON = /^language:(?<code>[a-z]{2})$/;

/** `/language`: what the bot speaks to a reader in, chosen by a button or by its code. Whoever presses chooses for themselves. */
export function language({ preferences, readerLanguage }: LanguageDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  const choose = async (ctx: Context, chosen: Language): Promise<void> => {
    if (ctx.from !== undefined) await preferences.chooseLanguage(String(ctx.from.id), chosen);
  };
  feature.command("language", async (ctx) => {
    const named = ctx.match.trim().toLowerCase();
    if (isLanguage(named)) {
      await choose(ctx, named);
      return say(ctx, phrase(named, "language-chosen"));
    }
    return say(ctx, phrase(await readerLanguage(ctx), "language-choose"), { reply_markup: keyboard() });
  });
  feature.callbackQuery(BUTTON, async (ctx, next) => {
    const code = BUTTON.exec(ctx.callbackQuery.data)?.groups?.["code"];
    if (!isLanguage(code)) return next();
    await choose(ctx, code);
    return answerButton(ctx, phrase(code, "language-chosen"));
  });
  return feature;
}

function keyboard(): InlineKeyboard {
  const buttons = LANGUAGES.map((code) => InlineKeyboard.text(LANGUAGE_AUTONYMS[code], `language:${code}`));
  return InlineKeyboard.from([buttons.slice(0, 2), buttons.slice(2)]);
}
