import { createHash } from "node:crypto";
import { join } from "node:path";
import { composeLogger } from "../compose.ts";
import { composeTranslator } from "../compose-model.ts";
import { LONGEST_NOTE } from "../knowledge/front-matter.ts";
import { readKnowledge } from "../knowledge/read-knowledge.ts";
import { phrase } from "../phrases/phrase.ts";
import { showProgress } from "../show-progress.ts";
import { safeLine } from "../terminal/safe-line.ts";
import type { Language } from "../text/language.ts";
import { translateDocument } from "../translating/translate-document.ts";
import { TranslationError } from "../translating/translation-error.ts";
import { formatTranslation, refusePersonsFile, writeTranslation } from "../translating/translation-file.ts";
import { openTranslationMemory } from "../translating/translation-memory.ts";
import type { CommandContext } from "./command-context.ts";

/** `npm run translate -- <id> <language>`: writes `<id>.<language>.md` with the model. Ctrl-C ends it; what was done is kept. */
export async function translate({ config, output, screen }: CommandContext, id: string, to: Language): Promise<void> {
  const { knowledgeFolder, dataFolder } = config;
  const { model, name, template } = await composeTranslator(config, composeLogger(config));
  const document = await findDocument(knowledgeFolder, id, to);
  const file = `${document.id}.${to}.md`;
  await refusePersonsFile(join(knowledgeFolder, file));

  const key = createHash("sha256")
    .update(JSON.stringify([knowledgeFolder, id, to, name]))
    .digest("hex")
    .slice(0, 16);
  const memory = await openTranslationMemory(join(dataFolder, "translations", `${key}.jsonl`));
  const stop = new AbortController();
  const onStop = (): void => stop.abort();
  process.once("SIGINT", onStop);
  const progress = showProgress("Translating", screen);
  const translated = await translateDocument(document, to, {
    model,
    template,
    signal: stop.signal,
    memory,
    onProgress: progress.update,
  })
    .catch((error: unknown) => {
      if (!stop.signal.aborted) throw error;
      throw new TranslationError("Stopped. What was translated is kept: the same command goes on from there.");
    })
    .finally(() => {
      progress.stop();
      process.removeListener("SIGINT", onStop);
    });

  const { referenceYear } = document;
  const rights = wordRights(document.rights, phrase(to, "machine-translation", { model: name }));
  const text = formatTranslation({ language: to, translated, referenceYear, rights, model: name });
  await writeTranslation(join(knowledgeFolder, file), text);
  output.write(`${safeLine(file)}: ${document.paragraphs.length} paragraphs, made by ${safeLine(name)}\n`);
  for (const number of translated.doubtful) {
    screen.write(`${safeLine(file)}: paragraph ${number} has other numbers than the original: look at it.\n`);
  }
}

/** The note on the machine, and the original's where there is room for both. */
function wordRights(ofOriginal: string | null, note: string): string {
  const both = [note, ofOriginal ?? ""].join(" ").trim();
  return both.length <= LONGEST_NOTE ? both : note;
}

async function findDocument(knowledgeFolder: string, id: string, to: Language) {
  const { documents, problems } = await readKnowledge(knowledgeFolder);
  const document = documents.find((one) => one.id === id);
  if (document === undefined) {
    const problem = problems.find(({ file }) => file.replace(/\.[^./]+$/, "") === id);
    if (problem !== undefined) throw new TranslationError(`${problem.file}: ${problem.message}`);
    const ids = documents.slice(0, 10).map((one) => one.id);
    throw new TranslationError(
      `There is no document “${id}” in ${knowledgeFolder}. There is: ${ids.join(", ") || "none"}.`,
    );
  }
  if (document.language === to)
    throw new TranslationError(`${document.file} is in “${to}” itself: name another language.`);
  return document;
}
