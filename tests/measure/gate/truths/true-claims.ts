import type { Language } from "../../../../src/text/language.ts";
import { type CitedSource, type SourceSentence, sentencesOf } from "../cited-source.ts";
import type { ClaimRow, TrueKind } from "../claim-row.ts";
import { clauseOf } from "./clause-of.ts";
import { joined } from "./joined.ts";
import { respelledQuotes, respelledText } from "./respelled.ts";

/** Everything in one language that rules make of a source's sentences. */
export function trueClaims(source: CitedSource, language: Language): ClaimRow[] {
  const sentences = sentencesOf(source.documents.values());
  const row = (kind: TrueKind, text: string | null, ...of: readonly SourceSentence[]): ClaimRow[] =>
    text === null ? [] : [{ kind, isTrue: true, language, source, claim: { text, quotes: of.map(quoteOf) } }];

  return sentences.flatMap((sentence, at) => {
    const next = sentences[at + 1];
    const respelled = respelledText(sentence.text, language);
    return [
      ...row("extract", sentence.text, sentence),
      ...row("clause", clauseOf(sentence.text, language), sentence),
      ...(next === undefined || !follows(sentence, next)
        ? []
        : row("joined", joined(sentence.text, next.text, language), sentence, next)),
      ...row("respelled", respelled === sentence.text ? null : respelled, sentence).map((made) => ({
        ...made,
        claim: respelledQuotes(made.claim),
      })),
    ];
  });
}

function quoteOf({ document, paragraph, text }: SourceSentence) {
  return { document, paragraph, quote: text };
}

function follows(first: SourceSentence, second: SourceSentence): boolean {
  return (
    first.document === second.document && first.paragraph === second.paragraph && second.position === first.position + 1
  );
}
