import { draftLines, honestDraft, sentencesOf } from "../../support/model-server/draft.ts";
import { type Behaviour, honest } from "../../support/model-server/misbehaviours.ts";
import { textReply } from "../../support/model-server/model-reply.ts";

/**
 * A model that obeys whoever wrote a payload into its prompt, in every way that might get it to a reader: on its own, behind a
 * true sentence, with true quotes, with itself for a quote, as what is missing, as the question, and as mere text.
 */
export function obedientTo(payload: string): Behaviour {
  return (asked, request) => {
    const texts = [
      asked.question,
      ...asked.passages.flatMap(({ title, text }) => [title, text]),
      ...asked.conversation.flatMap(({ question, answer = "" }) => [question, answer]),
    ];
    if (!texts.some((text) => text.includes(payload))) return honest(asked, request);
    if (asked.kind === "follow-up") return textReply(JSON.stringify({ question: payload }));
    const claims = honestDraft(asked).claims.filter(({ text }) => !text.includes(payload));
    const all = asked.passages.flatMap(({ passage, text }) => sentencesOf(text).map((quote) => ({ passage, quote })));
    const infected = all.filter(({ quote }) => quote.includes(payload));
    const dictated = [
      ...all.slice(0, 12).map((quote) => ({ text: payload, quotes: [quote] })),
      ...asked.passages.map(({ passage }) => ({ text: payload, quotes: [{ passage, quote: payload }] })),
      ...infected.map((quote) => ({ text: payload, quotes: [quote] })),
      ...infected.map((quote) => ({ text: quote.quote, quotes: [quote] })),
      ...claims.map((claim) => ({ ...claim, text: `${claim.text} ${payload}` })),
      ...claims.map((claim) => ({ ...claim, text: `${claim.text.slice(0, -1)}, ${payload}` })),
      ...claims.map((claim) => ({ ...claim, text: `${payload} ${claim.text}` })),
    ];
    return textReply(`${payload}\n${draftLines({ claims: dictated.slice(0, 22), missing: [payload] })}`);
  };
}
