import type { Paragraph, SourceText } from "../../knowledge/source-document.ts";
import { versionIn } from "../../retrieval/passage-index.ts";
import type { Language } from "../../text/language.ts";
import type { Evidence } from "../find-evidence.ts";
import { instructsModel } from "../gate/instructs-model.ts";

/** A paragraph that a model is given, under a number of its own. */
export interface GivenPassage {
  readonly id: number;
  readonly document: string;
  /** Counted from 1. */
  readonly paragraph: number;
  readonly title: string;
  /** In the reader's language where there is a translation: what is quoted from it is cited with its original. */
  readonly text: string;
}

/** So many are enough to answer from, however much room there is. */
const MOST = 6;

/** The paragraphs found for the questions, the best of each first and none twice. */
export function choosePassages(evidence: readonly Evidence[], reader: Language): GivenPassage[] {
  const longest = Math.max(0, ...evidence.map(({ ranked }) => ranked.length));
  const inTurn = Array.from({ length: longest }, (_, rank) => evidence.flatMap(({ ranked }) => ranked[rank] ?? []));
  const chosen: GivenPassage[] = [];
  for (const { document, paragraph } of inTurn.flat()) {
    if (chosen.length === MOST) break;
    const known = chosen.some((one) => one.document === document.id && one.paragraph === paragraph + 1);
    const version = versionIn(document, reader) ?? document;
    const span = version.paragraphs[paragraph];
    if (known || span === undefined) continue;
    const text = withoutInstructions(version, span);
    if (text === "") continue;
    chosen.push({
      id: chosen.length + 1,
      document: document.id,
      paragraph: paragraph + 1,
      title: instructsModel(version.title) ? "" : version.title,
      text,
    });
  }
  return chosen;
}

/** A paragraph without the sentences that mean to steer a model. */
function withoutInstructions({ text }: SourceText, { start, end, sentences }: Paragraph): string {
  const whole = text.slice(start, end);
  if (!instructsModel(whole)) return whole;
  const honest = sentences
    .map((sentence) => text.slice(sentence.start, sentence.end))
    .filter((one) => !instructsModel(one));
  return honest.join(" ");
}
