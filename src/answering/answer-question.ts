import type { SourceDocument } from "../knowledge/source-document.ts";
import type { EvidenceRetriever } from "../retrieval/passage-retriever.ts";
import type { Answer, Answered, Declined } from "./answer.ts";
import { createVerifier } from "./create-verifier.ts";
import { type DraftedAnswer, draftAnswer, verifyAll } from "./draft-answer.ts";
import { type Evidence, findEvidence } from "./find-evidence.ts";
import { instructsModel } from "./gate/instructs-model.ts";
import { namesOf } from "./gate/source-names.ts";
import { type Grounds, groundsForRefusal } from "./grounds-for-refusal.ts";
import { type ModelAnswering, type ModelSession, openModelSession } from "./model/model-session.ts";
import { nameQuestion } from "./name-question.ts";
import { numberCitations, titleOf } from "./number-citations.ts";
import { proveProposals } from "./prove-proposals.ts";
import type { QuestionAnswerer, QuestionOptions } from "./question-answerer.ts";
import { rankParagraphs } from "./rank-paragraphs.ts";
import { type Place, type ProvedQuestion, suggestQuestions } from "./suggest-questions.ts";
import { tellMore } from "./tell-more.ts";
import { toldToDrafter } from "./told-to-drafter.ts";
import type { History } from "./turn.ts";
import { type Understanding, understandQuestion } from "./understand-question.ts";
import { understandWithModel } from "./understand-with-model.ts";

export interface AnsweringDependencies {
  readonly retriever: EvidenceRetriever;
  /** Confidence below which a question is declined, 0 to 1. */
  readonly threshold: number;
  readonly proved: readonly ProvedQuestion[];
  /** Left out: answers are the source's own sentences. */
  readonly model?: ModelAnswering;
}

/** Paragraphs that an answer names. */
const RETRIEVED = 10;
const NOT_VERIFIED: Grounds = { reason: "unverified", missing: [], lacking: [] };
const NOTHING_ASKED: Grounds = { reason: "too-vague", missing: [], lacking: [] };
const SUGGESTIONS = { answered: 3, declined: 2 } as const;

export function createQuestionAnswerer(dependencies: AnsweringDependencies): QuestionAnswerer {
  const { model } = dependencies;
  return async (question, history, options = {}) => {
    // A message that means to steer the model is not given to it: the source's own sentences answer what it asks.
    const session = model === undefined || instructsModel(question) ? null : openModelSession(model, options);
    try {
      return await answerQuestion(question, history, options, { ...dependencies, session });
    } finally {
      session?.close();
    }
  };
}

type Dependencies = AnsweringDependencies & { readonly session: ModelSession | null };

/** The use case: understand, retrieve, judge coverage, draft, verify; an answer or a refusal, both values. */
async function answerQuestion(
  question: string,
  history: History,
  options: QuestionOptions,
  dependencies: Dependencies,
): Promise<Answer> {
  const { retriever, threshold, session } = dependencies;
  const { index } = retriever;
  const find = (id: string): SourceDocument | undefined => index.documents[index.positions.get(id) ?? -1];

  const understood = await understand(question, history, options, dependencies);
  const evidence = await findAll(understood, history, dependencies);
  options.onEvidence?.(evidence);
  const covered = evidence.filter(({ coverage }) => coverage.confidence >= threshold);
  const uncovered = evidence.filter((one) => !covered.includes(one));
  const common = describe(understood, evidence);
  const verify = createVerifier({
    documents: new Set(evidence.flatMap(({ ranked }) => ranked.map(({ document }) => document))),
    told: toldToDrafter(understood, history, evidence),
    language: understood.language,
    find,
    glossary: retriever.glossary,
  });

  const more = understood.wantsMore ? tellMore(history, index, understood.language) : [];
  const suggestBy = (proved: readonly ProvedQuestion[], near: readonly Place[]): string[] =>
    suggest(proved, understood, history, near, SUGGESTIONS.answered);
  const answered = (
    { verified, missing, dropped }: Pick<DraftedAnswer, "verified" | "missing" | "dropped">,
    proposed: readonly ProvedQuestion[] = [],
  ): Answered => {
    const { claims, citations } = numberCitations(verified, history.numbered, understood.language, find);
    const absent = more.length > 0 ? [] : [...new Set([...leftOut(covered, uncovered), ...missing])];
    return {
      ...common,
      // What is only gone on with need not be shown as understood.
      ...(more.length > 0 ? { confidence: 1, completed: false } : {}),
      outcome: "answered",
      reason: absent.length > 0 ? "partly-covered" : null,
      claims,
      citations,
      missing: absent,
      dropped,
      suggestions: suggestBy([...dependencies.proved, ...proposed], citations),
    };
  };
  const onVerified = (verified: DraftedAnswer["verified"]): void =>
    options.onPartial?.(answered({ verified, missing: [], dropped: 0 }));
  const wantsProposals = suggestBy(dependencies.proved, []).length < SUGGESTIONS.answered;
  const task = { understood, question: common.question, covered, verify, onVerified, wantsProposals, session };
  const drafted = more.length > 0 ? verifyAll(more, verify) : await draftAnswer(task);

  if (drafted.verified.length > 0) {
    const withoutModel: QuestionAnswerer = (proposal, before, asking = {}) =>
      answerQuestion(proposal, before, asking, { ...dependencies, proved: [], session: null });
    return answered(drafted, await proveProposals(drafted.proposals, understood.language, withoutModel));
  }
  const grounds: Grounds = drafted.dropped > 0 ? NOT_VERIFIED : grounded(uncovered, retriever);
  return decline(common, grounds, evidence, find, dependencies, history);
}

/** Without the model; a message that leans on the conversation also with it. */
async function understand(
  question: string,
  history: History,
  { language }: QuestionOptions,
  { retriever, session }: Dependencies,
): Promise<Understanding> {
  const { documents } = retriever.index;
  const understanding = {
    parse: (text: string, of: Understanding["language"]) => retriever.parse(text, of),
    isKnown: retriever.isKnown,
    fallbackLanguage: documents[0]?.language ?? "en",
  };
  const understood = understandQuestion(question, history, language, understanding);
  if (session === null) return understood;
  const { glossary } = retriever;
  return understandWithModel(understood, history, understanding, { session, glossary, isName: namesOf(documents) });
}

async function findAll(
  { questions }: Understanding,
  { turns }: History,
  { retriever, threshold }: Dependencies,
): Promise<Evidence[]> {
  return Promise.all(questions.map((asked) => findEvidence(asked, turns.at(-1), retriever, threshold)));
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

/** What of the message the source leaves out: whole questions, and names or numbers of those that it covers. */
function leftOut(covered: readonly Evidence[], uncovered: readonly Evidence[]): string[] {
  const words = covered.flatMap(({ coverage }) => coverage.absent.filter(({ kind }) => kind !== "word"));
  return [...words.map(({ surface }) => surface), ...uncovered.map(({ asked }) => nameQuestion(asked.text))];
}

/** The grounds of the question that came nearest to an answer. */
function grounded(uncovered: readonly Evidence[], retriever: EvidenceRetriever): Grounds {
  const nearest = [...uncovered].sort((a, b) => b.coverage.confidence - a.coverage.confidence)[0];
  return nearest === undefined ? NOTHING_ASKED : groundsForRefusal(nearest, retriever);
}

function decline(
  common: Common,
  { reason, missing, lacking }: Grounds,
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
    lacking,
    nearest,
    suggestions: suggestQuestions(dependencies.proved, common.language, places, asked, SUGGESTIONS.declined),
  };
}

function suggest(
  proved: readonly ProvedQuestion[],
  { language, message }: Understanding,
  history: History,
  near: readonly Place[],
  count: number,
): string[] {
  return suggestQuestions(proved, language, near, [...history.turns.map((turn) => turn.asked), message], count);
}
