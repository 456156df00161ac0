import { composeAnswering } from "../compose.ts";
import { safeLine } from "../terminal/safe-line.ts";
import type { CommandContext } from "./command-context.ts";
import { tellOwner } from "./tell-owner.ts";

/** `npm run ingest`: reads the knowledge folder and brings its index up to date. Exit status 1 when a file is no good. */
export async function ingest({ config, output, screen }: CommandContext): Promise<0 | 1> {
  const answering = await composeAnswering(config, screen);
  tellOwner(answering, screen);
  const { index, embedded, unsaved } = answering.opened;
  for (const { id, language, paragraphs, translations } of index.documents) {
    const languages = [language, ...translations.map((translation) => translation.language)].join(", ");
    output.write(`${safeLine(id)}: ${paragraphs.length} paragraphs in ${languages}\n`);
  }
  output.write(`${index.vectors.size} passages, ${embedded} of them embedded now\n`);
  return answering.problems.length > 0 || unsaved !== null ? 1 : 0;
}
