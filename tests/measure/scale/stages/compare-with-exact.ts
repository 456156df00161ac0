import { lexicalEmbedder } from "../../../../src/indexing/embedder.ts";
import { openIndex } from "../../../../src/indexing/open-index.ts";
import { ordinalOf, type PassageIndex } from "../../../../src/retrieval/passage-index.ts";
import { PassageRetriever } from "../../../../src/retrieval/passage-retriever.ts";
import { Glossary } from "../../../../src/retrieval/question/glossary.ts";
import { loadHnswlib } from "../../../../src/retrieval/vectors/load-hnswlib.ts";
import { detectLanguage } from "../../../../src/text/detect-language.ts";
import type { CompareOutcome, GoldQuestion, StageTask } from "../stage.ts";
import { exactScanOf } from "./exact-scan-of.ts";

/** Paragraphs among which the gold is looked for; retrieval ranks fewer, and all of them count. */
const DEEPEST = 50;
/** Vectors asked for, so that they are of about fifty paragraphs where each has several. */
const NEAREST = 200;
/** Neighbours that are compared one by one. */
const COMPARED = 10;

/** Asks the index in use and an exact scan of the very same vectors the same questions. */
export async function compareWithExact({ knowledgeFolder, dataFolder, questions }: StageTask): Promise<CompareOutcome> {
  const { index } = await openIndex({
    knowledgeFolder,
    dataFolder,
    embedder: lexicalEmbedder,
    hnswlib: await loadHnswlib(),
    onProgress: () => undefined,
    onWaiting: () => undefined,
  });
  const inUse = await ask(index, questions);
  const scanned = await ask({ ...index, vectors: await exactScanOf(index) }, questions);
  const shareOf = (key: "vectors" | "retrieval" | "first") => ({ index: mean(inUse[key]), exact: mean(scanned[key]) });
  const shared = inUse.nearest.map((found, question) => {
    const wanted = scanned.nearest[question] ?? [];
    return wanted.filter((window) => found.includes(window)).length / Math.max(1, wanted.length);
  });
  return {
    neighbours: mean(shared),
    vectors: shareOf("vectors"),
    retrieval: shareOf("retrieval"),
    first: shareOf("first"),
  };
}

/** By question: 1 where the gold was found, else 0. */
interface Asked {
  readonly vectors: number[];
  readonly retrieval: number[];
  readonly first: number[];
  /** The nearest windows, by where they stand. */
  readonly nearest: string[][];
}

async function ask(index: PassageIndex, questions: readonly GoldQuestion[]): Promise<Asked> {
  const retriever = new PassageRetriever(index, new Glossary([]));
  const asked: Asked = { vectors: [], retrieval: [], first: [], nearest: [] };
  for (const { text, document, paragraph } of questions) {
    const vector = await index.vectors.embeddings.embedQuery(text);
    const found = await index.vectors.similaritySearchVectorWithScore(vector, NEAREST);
    asked.nearest.push(found.slice(0, COMPARED).map(([{ metadata }]) => `${metadata.file} ${metadata.start}`));
    const gold = (index.firstOrdinals[index.positions.get(document) ?? -1] ?? Number.NaN) + paragraph - 1;
    const ordinals = [...new Set(found.map(([passage]) => ordinalOf(index, passage)))];
    asked.vectors.push(ordinals.slice(0, DEEPEST).includes(gold) ? 1 : 0);
    const language = detectLanguage(text) ?? index.documents[0]?.language ?? "en";
    const ranked = await retriever.retrieve(retriever.parse(text, language));
    const rank = ranked.findIndex((one) => one.document.id === document && one.paragraph === paragraph - 1);
    asked.retrieval.push(rank >= 0 && rank < DEEPEST ? 1 : 0);
    asked.first.push(rank === 0 ? 1 : 0);
  }
  return asked;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0) / numbers.length;
}
