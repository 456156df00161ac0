import { Composer, type Context, InputFile } from "grammy";
import { renderPng } from "../../charts/render-png.ts";
import type { AnswerStatistics } from "../../conversation/answer-statistics.ts";
import { wordGaps, wordStatistics } from "../../conversation/word-statistics.ts";
import { say } from "../deliver-messages.ts";
import { drawStatistics } from "../draw-statistics.ts";
import type { ReaderLanguage } from "../reader-language.ts";

export interface StatisticsDependencies {
  readonly statistics: AnswerStatistics;
  readonly readerLanguage: ReaderLanguage;
}

const DAYS = 30;
const MOST_GAPS = 20;
/** Sharp on a phone's screen. */
const PIXELS = 1_280;

/** `/stats`, as a picture with its figures below, and `/gaps`: for the owner. */
export function statistics({ statistics: kept, readerLanguage }: StatisticsDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.command("stats", async (ctx) => {
    const language = await readerLanguage(ctx);
    const summary = await kept.summary(DAYS);
    const picture = await renderPng(drawStatistics(language, DAYS, summary), PIXELS);
    const caption = wordStatistics(language, DAYS, summary);
    await ctx.replyWithPhoto(new InputFile(picture, "statistics.png"), { caption });
  });
  feature.command("gaps", async (ctx) => {
    await say(ctx, wordGaps(await readerLanguage(ctx), await kept.gaps(MOST_GAPS)));
  });
  return feature;
}
