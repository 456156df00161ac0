import type { Answer } from "../answering/answer.ts";
import { chooseSentences, draftExtractively, type SentenceHit } from "../answering/draft-extractively.ts";
import type { Evidence } from "../answering/find-evidence.ts";
import type { QuestionAnswerer } from "../answering/question-answerer.ts";
import { rankParagraphs } from "../answering/rank-paragraphs.ts";
import { type History, NO_HISTORY } from "../answering/turn.ts";
import type { PassageRetriever } from "../retrieval/passage-retriever.ts";
import { answererGivenParagraph } from "./given-paragraph.ts";
import { holdConversation } from "./hold-conversation.ts";
import type { PublicQuestion } from "./public-set.ts";
import type { QuestionRecord, QuoteHits } from "./question-record.ts";
import { quoteHoldsAnswer } from "./quote-holds-answer.ts";
import type { ScopedQuestion } from "./scope-questions.ts";

export interface ExaminationDependencies {
  readonly answerQuestion: QuestionAnswerer;
  readonly retriever: PassageRetriever;
  readonly threshold: number;
}

/** Asks a question of a public set as a reader would, its earlier turns first, and records what came of the last. */
export async function examineQuestion(
  { question, scope }: ScopedQuestion,
  { answerQuestion, retriever, threshold }: ExaminationDependencies,
): Promise<QuestionRecord> {
  const history = await holdConversation(question.turns.slice(0, -1), answerQuestion);
  const asked = question.turns.at(-1) ?? "";
  const { answer, evidence, milliseconds } = await ask(asked, history, answerQuestion);
  const strongest = evidence.toSorted((a, b) => b.coverage.confidence - a.coverage.confidence)[0];
  const top = strongest?.hits[0]?.paragraph;
  const place = question.gold ?? question.about;
  const isHere = place !== null && retriever.index.positions.has(place.document);
  const given = isHere
    ? await ask(asked, history, answererGivenParagraph(retriever, threshold, place))
    : { answer: null };
  const hasRank = scope === "in";
  const alone = hasRank && question.turns.length > 1 ? await ask(asked, NO_HISTORY, answerQuestion) : null;
  return {
    id: question.id,
    lang: question.lang,
    scope,
    outcome: answer.outcome,
    reason: answer.reason,
    confidence: answer.confidence,
    givenConfidence: given.answer?.confidence ?? null,
    rank: hasRank ? goldRank(question, evidence) : null,
    rankAlone: alone === null ? undefined : goldRank(question, alone.evidence),
    quotes: hasRank && question.answers.length > 0 ? quoteHits(question.answers, answer, evidence, strongest) : null,
    correct: hasRank && top !== undefined && isGold(question, top.document.id, top.paragraph + 1),
    features: strongest?.coverage.features ?? null,
    milliseconds,
  };
}

async function ask(question: string, history: History, answerQuestion: QuestionAnswerer) {
  let evidence: readonly Evidence[] = [];
  const started = performance.now();
  const answer = await answerQuestion(question, history, {
    onEvidence: (found) => {
      evidence = found;
    },
  });
  return { answer, evidence, milliseconds: performance.now() - started };
}

function goldRank(question: PublicQuestion, evidence: readonly Evidence[]): number | null {
  const position = rankParagraphs(evidence).findIndex(({ document, paragraph }) =>
    isGold(question, document, paragraph),
  );
  return position < 0 ? null : position + 1;
}

function isGold({ gold, gold_documents }: PublicQuestion, document: string, paragraph: number): boolean {
  return gold === null ? gold_documents.includes(document) : document === gold.document && paragraph === gold.paragraph;
}

function quoteHits(
  answers: readonly string[],
  answer: Answer,
  evidence: readonly Evidence[],
  strongest: Evidence | undefined,
): QuoteHits {
  const quotesOf = (hits: readonly SentenceHit[]): string[] =>
    draftExtractively(hits, answer.language).flatMap(({ text, quotes }) => [text, ...quotes.map(({ quote }) => quote)]);
  const cited = answer.outcome === "answered" ? answer.citations : [];
  const given = cited.flatMap(({ quote, translation }) => [quote, translation?.quote ?? ""]);
  const undeclined = evidence.flatMap(({ reading, hits }) =>
    reading === null ? [] : quotesOf(chooseSentences(reading.query, hits)),
  );
  const best = quoteHoldsAnswer(quotesOf(strongest?.hits.slice(0, 1) ?? []), answers);
  return {
    given: quoteHoldsAnswer(given, answers),
    givenBest: answer.outcome === "answered" && best,
    undeclined: quoteHoldsAnswer(undeclined, answers),
    undeclinedBest: best,
  };
}
