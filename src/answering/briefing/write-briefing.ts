import type { SourceDocument } from "../../knowledge/source-document.ts";
import type { EvidenceRetriever } from "../../retrieval/passage-retriever.ts";
import { LANGUAGE_NAMES, type Language } from "../../text/language.ts";
import type { Answer, Answered } from "../answer.ts";
import { createVerifier } from "../create-verifier.ts";
import type { DraftClaim, VerifiedClaim } from "../draft.ts";
import { verifyAll } from "../draft-answer.ts";
import { claimOf } from "../draft-extractively.ts";
import type { Verdict } from "../gate/verify-claim.ts";
import { type ClaimTask, writeClaims } from "../model/claim-writer.ts";
import { type ModelAnswering, type ModelSession, openModelSession } from "../model/model-session.ts";
import { numberCitations, titleOf } from "../number-citations.ts";
import type { QuestionOptions } from "../question-answerer.ts";
import { quoteSentences } from "../quote-sentences.ts";
import type { History } from "../turn.ts";
import { choosePoints, FEWEST_POINTS, MOST_POINTS } from "./choose-points.ts";
import { digestForModel } from "./digest-for-model.ts";
import { rankBySalience, type SalientSentence } from "./rank-by-salience.ts";

export interface BriefingDependencies {
  readonly retriever: Pick<EvidenceRetriever, "glossary">;
  /** Left out: the points are the source's own sentences. */
  readonly model?: ModelAnswering;
}

export type BriefingOptions = Pick<QuestionOptions, "signal" | "takeCall" | "onPartial">;

/**
 * What a document says in five to seven points, each cited, the most important first; fewer of a shorter one. As an answer, its
 * question is the document's title; a refusal where no sentence of it may be quoted.
 */
export type BriefingWriter = (
  document: SourceDocument,
  reader: Language,
  history: History,
  options?: BriefingOptions,
) => Promise<Answer>;

export function createBriefingWriter({ retriever, model }: BriefingDependencies): BriefingWriter {
  return async (document, reader, history, options = {}) => {
    const session = model === undefined ? null : openModelSession(model, options);
    try {
      return await writeBriefing(document, reader, history, options, { retriever, session });
    } finally {
      session?.close();
    }
  };
}

/** The use case: rank the sentences, have a model write points from the best or take them as they are, verify, number. */
async function writeBriefing(
  document: SourceDocument,
  reader: Language,
  { numbered }: History,
  { onPartial }: BriefingOptions,
  {
    retriever,
    session,
  }: { readonly retriever: BriefingDependencies["retriever"]; readonly session: ModelSession | null },
): Promise<Answer> {
  const find = (id: string): SourceDocument | undefined => (id === document.id ? document : undefined);
  const ranked = rankBySalience(document);
  const passages = digestForModel(document, ranked, reader);
  const told = passages.flatMap(({ title, text }) => [title, text]);
  const verify = createVerifier({ documents: [document], told, language: reader, find, glossary: retriever.glossary });
  const common = {
    language: reader,
    question: titleOf(document, reader),
    completed: false,
    confidence: 1,
    missing: [],
    suggestions: [],
    retrieved: [],
  };
  const answered = (verified: readonly VerifiedClaim[], dropped: number): Answered => ({
    ...common,
    outcome: "answered",
    reason: null,
    dropped,
    ...numberCitations(verified, numbered, reader, find),
  });

  const onVerified = (verified: readonly VerifiedClaim[]): void => onPartial?.(answered(verified, 0));
  const written = session === null ? [] : await write({ passages, reader, verify, onVerified }, session);
  const points = complete(written, choosePoints(ranked), verify, document, reader);
  if (points.length === 0) return { ...common, outcome: "declined", reason: "unverified", lacking: [], nearest: null };
  return answered(points, session?.count.dropped ?? 0);
}

async function write(
  { reader, ...task }: Omit<ClaimTask, "fill"> & { readonly reader: Language },
  session: ModelSession,
): Promise<readonly VerifiedClaim[]> {
  const fill: ClaimTask["fill"] = (passages) =>
    session.prompts.briefing.fill({ language: LANGUAGE_NAMES[reader], passages });
  const { verified } = await writeClaims({ ...task, fill }, session.inputTokens, session);
  return verified.slice(0, MOST_POINTS);
}

/** What a model has written and, where that is too little, the source's own sentences from other paragraphs. */
function complete(
  written: readonly VerifiedClaim[],
  points: readonly SalientSentence[],
  verify: (claim: DraftClaim) => Verdict,
  document: SourceDocument,
  reader: Language,
): readonly VerifiedClaim[] {
  const said = new Set(written.flatMap(({ support }) => support.map(({ paragraph }) => paragraph)));
  const extracted = points
    .filter(({ paragraph }) => !said.has(paragraph + 1))
    .map(({ paragraph, sentence }) =>
      claimOf(quoteSentences(document, document.language, paragraph, [sentence], reader), document.id, paragraph + 1),
    );
  const { verified } = verifyAll(extracted, verify);
  return written.length === 0 ? verified : [...written, ...verified].slice(0, Math.max(FEWEST_POINTS, written.length));
}
