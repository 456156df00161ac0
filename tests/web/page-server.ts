import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import { citedPath } from "../../src/knowledge/source-address.ts";
import type { SourceDocument } from "../../src/knowledge/source-document.ts";
import type { Language } from "../../src/text/language.ts";
import { createWebApp } from "../../src/web/create-web-app.ts";
import { startWebServer } from "../../src/web/start-web-server.ts";
import { silentLogger } from "../support/silent-logger.ts";

/** The pages of documents on loopback, for one test. */
export async function startPageServer(documents: readonly SourceDocument[]) {
  const server = await startWebServer({
    app: createWebApp({
      documents: () => documents,
      base: "",
      webhook: null,
      isReady: () => true,
      logger: silentLogger,
    }),
    port: 0,
  });
  onTestFinished(() => server.close());
  return { origin: `http://127.0.0.1:${server.port}` };
}

/** The articles that the bot comes with. */
export async function shippedDocuments(): Promise<readonly SourceDocument[]> {
  return (await readKnowledge(fileURLToPath(new URL("../../knowledge", import.meta.url)))).documents;
}

/** The address of a sentence of a document, counted from 1 as its paragraph is. */
export function addressOfSentence(document: SourceDocument, paragraph: number, sentence: number, language: Language) {
  const span = document.paragraphs[paragraph - 1]?.sentences[sentence - 1];
  if (span === undefined) throw new RangeError("there is no such sentence");
  return citedPath(document, { paragraph, span }, language);
}
