import type { SourceDocument } from "../knowledge/source-document.ts";
import type { EvidenceRetriever } from "../retrieval/passage-retriever.ts";
import type { Answer, Answered, Declined } from "./answer.ts";
import type { DraftClaim } from "./draft.ts";
import { chooseSentences, draftExtractively } from "./draft-extractively.ts";
import { type Evidence, findEvidence } from "./find-evidence.ts";
import { createClaimJudge } from "./gate/judge-claim.ts";
import { namesOf } from "./gate/source-names.ts";
import { verifyClaim } from "./gate/verify-claim.ts";
import { type Grounds, groundsForRefusal } from "./grounds-for-refusal.ts";
import { nameQuestion } from "./name-question.ts";
import { numberCitations, titleOf } from "./number-citations.ts";
import type { QuestionAnswerer } from "./question-answerer.ts";
import { rankParagraphs } from "./rank-paragraphs.ts";
import { type Place, type ProvedQuestion, suggestQuestions } from "./suggest-questions.ts";
import { tellMore } from "./tell-more.ts";
import type { History } from "./turn.ts";
import { type Understanding, understandQuestion } from "./understand-question.ts";

export interface AnsweringDependencies {
  readonly retriever: EvidenceRetriever;
  /** Confidence below which a question is declined, 0 to 1. */
  readonly threshold: number;
  readonly proved: readonly ProvedQuestion[];
}

/** Paragraphs that an answer names. */
const RETRIEVED = 10;
const SUGGESTIONS = { answered: 3, declined: 2 } as const;

/** The use case: understand, retrieve, judge coverage, draft, verify; an answer or a refusal, both values. */
export function createQuestionAnswerer(dependencies: AnsweringDependencies): QuestionAnswerer {
  const { retriever, threshold } = dependencies;
  const { index } = retriever;
  const find = (id: string): SourceDocument | undefined => index.documents[index.positions.get(id) ?? -1];

  return async (question, history, options = {}) => {
    const understood = understandQuestion(question, history, options.language, {
      parse: (text, language) => retriever.parse(text, language),
      isKnown: (word) => retriever.isKnown(word),
      fallbackLanguage: index.documents[0]?.language ?? "en",
    });
    const last = history.turns.at(-1);
    const evidence = await Promise.all(
      understood.questions.map((asked) => findEvidence(asked, last, retriever, threshold)),
    );
    options.onEvidence?.(evidence);
    const common = describe(understood, evidence);
    const covered = evidence.filter(({ coverage }) => coverage.confidence >= threshold);
    const uncovered = evidence.filter((one) => !covered.includes(one));
    const more = understood.wantsMore ? tellMore(history, index, understood.language) : [];
    const drafts = more.length > 0 ? more : draftAll(covered, understood);
    const found = new Set(evidence.flatMap(({ ranked }) => ranked.map(({ document }) => document)));
    const judge = createClaimJudge({ glossary: retriever.glossary, isName: namesOf(found) });
    const verdicts = drafts.map((claim) => verifyClaim(claim, understood.language, { find, judge }));
    const verified = verdicts.flatMap((verdict) => (verdict.passed ? [verdict.claim] : []));
    if (verified.length === 0) {
      const grounds: Grounds =
        drafts.length > 0 ? { reason: "unverified", missing: [] } : grounded(uncovered, retriever);
      return decline(common, grounds, evidence, find, dependencies, history);
    }
    const { claims, citations } = numberCitations(verified, history.numbered, understood.language, find);
    const missing = more.length > 0 ? [] : leftOut(covered, uncovered);
    const answered: Answered = {
      ...common,
      ...(more.length > 0 ? { confidence: 1 } : {}),
      outcome: "answered",
      reason: missing.length > 0 ? "partly-covered" : null,
      claims,
      citations,
      missing,
      dropped: drafts.length - verified.length,
      suggestions: suggest(dependencies, understood, history, citations, SUGGESTIONS.answered),
    };
    return answered;
  };
}

type Common = Pick<Answer, "language" | "question" | "completed" | "confidence" | "retrieved">;

/** What an answer and a refusal have in common. */
function describe({ language, message }: Understanding, evidence: readonly Evidence[]): Common {
  const completed = evidence.some(({ reading }) => reading?.completed === true);
  const inFull = evidence.map(({ reading, asked }) => reading?.question ?? asked.text).join(" ");
  return {
    language,
    question: completed ? inFull : message.replaceAll("\n", " "),
    completed,
    confidence: Math.max(0, ...evidence.map(({ coverage }) => coverage.confidence)),
    retrieved: rankParagraphs(evidence).slice(0, RETRIEVED),
  };
}

/** Drafts for every question covered, none twice. */
function draftAll(covered: readonly Evidence[], { language }: Understanding): DraftClaim[] {
  const hits = covered.flatMap(({ reading, hits: found }) =>
    reading === null ? [] : chooseSentences(reading.query, found),
  );
  const drafts = draftExtractively(hits, language);
  return drafts.filter((draft, position) => drafts.findIndex(({ text }) => text === draft.text) === position);
}

/** What of the message the source leaves out: whole questions, and names or numbers of those that it covers. */
function leftOut(covered: readonly Evidence[], uncovered: readonly Evidence[]): string[] {
  const words = covered.flatMap(({ coverage }) => coverage.absent.filter(({ kind }) => kind !== "word"));
  return [...words.map(({ surface }) => surface), ...uncovered.map(({ asked }) => nameQuestion(asked.text))];
}

/** The grounds of the question that came nearest to an answer. */
function grounded(uncovered: readonly Evidence[], retriever: EvidenceRetriever): Grounds {
  const nearest = [...uncovered].sort((a, b) => b.coverage.confidence - a.coverage.confidence)[0];
  return nearest === undefined ? { reason: "too-vague", missing: [] } : groundsForRefusal(nearest, retriever);
}

function decline(
  common: Common,
  { reason, missing }: Grounds,
  evidence: readonly Evidence[],
  find: (id: string) => SourceDocument | undefined,
  dependencies: AnsweringDependencies,
  history: History,
): Declined {
  const top = reason === "not-in-source" ? common.retrieved[0] : undefined;
  const nearest =
    top === undefined ? null : { title: titleOf(find(top.document), common.language), paragraph: top.paragraph };
  const places = common.retrieved.slice(0, 1);
  const asked = [...history.turns.map((turn) => turn.asked), ...evidence.map((one) => one.asked.text)];
  return {
    ...common,
    outcome: "declined",
    reason,
    missing,
    nearest,
    suggestions: suggestQuestions(dependencies.proved, common.language, places, asked, SUGGESTIONS.declined),
  };
}

function suggest(
  { proved }: AnsweringDependencies,
  { language, message }: Understanding,
  history: History,
  near: readonly Place[],
  count: number,
): string[] {
  return suggestQuestions(proved, language, near, [...history.turns.map((turn) => turn.asked), message], count);
}
