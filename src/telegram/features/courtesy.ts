import { Composer, type Context } from "grammy";
import { wordCourtesy } from "../../phrases/word-courtesy.ts";
import type { SourceDescription } from "../../phrases/word-sources.ts";
import { readCourtesy } from "../../text/courtesies.ts";
import { addressedText } from "../addressing.ts";
import { say } from "../deliver-messages.ts";
import type { GreetReader } from "../greet-reader.ts";

export interface CourtesyDependencies {
  readonly sources: () => readonly SourceDescription[];
  readonly greetReader: GreetReader;
}

/** A greeting, thanks or a farewell is answered in kind, and is no turn of the conversation. */
export function courtesy({ sources, greetReader }: CourtesyDependencies): Composer<Context> {
  const feature = new Composer<Context>();
  feature.on("message:text", async (ctx, next) => {
    const meant = readCourtesy(addressedText(ctx) ?? "");
    if (meant === null) return next();
    if (meant.kind === "greeting") return greetReader(ctx, meant.language);
    return say(ctx, wordCourtesy(meant, sources()));
  });
  return feature;
}
