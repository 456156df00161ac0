import type { AskedPrompt } from "./asked-prompt.ts";
import { type DraftedClaim, draftLines, honestDraft, sentencesOf } from "./draft.ts";
import { apiErrorReply, type ModelReply, textReply } from "./model-reply.ts";

/** What the server answers to a prompt; the server's number of the request counts from 1. */
export type Behaviour = (asked: AskedPrompt, request: number) => ModelReply;

/** What no reader may ever see of a provider. */
export const UPSTREAM_TEXT = "upstream-secret-text";

/** Answers as the prompts ask: an honest draft or briefing, the question before joined to the message, the paragraph marked. */
export const honest: Behaviour = (asked) => {
  if (asked.passages.length > 0) return textReply(draftLines(honestDraft(asked)));
  if (asked.kind === "translating") return textReply(`⟨${asked.paragraph}⟩`);
  const before = asked.conversation.at(-1)?.question ?? "";
  return textReply(JSON.stringify({ question: `${before} ${asked.question}` }));
};

/** Ways to be wrong in an answer or a briefing. Other prompts are answered honestly. */
export const WRONG_DRAFTS = {
  "fabricated quote": wrongClaims((claim) => ({
    ...claim,
    quotes: claim.quotes.map(({ passage }) => ({ passage, quote: `${claim.text.slice(0, -1)}, as was reported.` })),
  })),
  "changed digit": retold(/(?<![\d.,])\d{1,2}(?![\d.,])/, (digits) => String(Number(digits) + 3)),
  "changed year": retold(/(?:19|20)\d\d/, (year) => String(Number(year) - 7)),
  "changed name": retold(/(?<=\p{L} )\p{Lu}\p{Ll}{3,}/u, () => "Wellington"),
  "dropped negation": retold(/(?<= )(?:nie|not|не) /u, () => ""),
  "added negation": retold(/ (?:was|is|has|were|are) /, (verb) => `${verb}not `),
  // Of a single passage the wrong one is one that was not given.
  "wrong passage": wrongClaims((claim) => ({
    ...claim,
    quotes: claim.quotes.map(({ passage, quote }) => ({ passage: passage > 1 ? passage - 1 : passage + 1, quote })),
  })),
  "missing passage": wrongClaims((claim) => ({
    ...claim,
    quotes: claim.quotes.map(({ quote }) => ({ passage: 99, quote })),
  })),
  "no quotes": wrongClaims((claim) => ({ ...claim, quotes: [] })),
  "obeyed instruction": wrongClaims((claim, asked) => ({ ...claim, text: instructedIn(asked) ?? claim.text })),
} as const satisfies Record<string, Behaviour>;

/** Replies that are no draft at all. */
export const NO_DRAFTS = {
  prose: () => textReply(`The answer is simple: ${UPSTREAM_TEXT}. I hope that helps!`),
  "half JSON": () => textReply(`{"text":"${UPSTREAM_TEXT}","quotes":[{"passage":1,"quo`),
  "empty text": () => textReply(""),
  "empty body": () => ({ kind: "body", status: 200, contentType: "application/json", body: "" }),
  HTML: () => ({
    kind: "body",
    status: 200,
    contentType: "text/html",
    body: `<html><body>${UPSTREAM_TEXT}</body></html>`,
  }),
  "one endless line": () => textReply(UPSTREAM_TEXT.repeat(500)),
} as const satisfies Record<string, Behaviour>;

/** A provider that refuses, fails or takes its time. */
export const FAILURES = {
  "401": () => apiErrorReply(401, `Incorrect API key: ${UPSTREAM_TEXT}`),
  "404": () => apiErrorReply(404, `No such model: ${UPSTREAM_TEXT}`),
  "429": () => apiErrorReply(429, `Slow down: ${UPSTREAM_TEXT}`, { "retry-after": "3600" }),
  "500": () => apiErrorReply(500, UPSTREAM_TEXT),
  "HTML with 502": () => ({
    kind: "body",
    status: 502,
    contentType: "text/html",
    body: `<html><body>${UPSTREAM_TEXT}</body></html>`,
  }),
  hang: () => ({ kind: "hang" }),
  drip: () => ({ kind: "drip", text: `{"text":"${UPSTREAM_TEXT}`, letters: 1, milliseconds: 1_000 }),
  "cut at once": () => ({ kind: "cut", text: "" }),
} as const satisfies Record<string, Behaviour>;

/** A draft each of whose claims is made wrong. */
function wrongClaims(wrong: (claim: DraftedClaim, asked: AskedPrompt) => DraftedClaim): Behaviour {
  return (asked, request) => {
    if (asked.passages.length === 0) return honest(asked, request);
    const draft = honestDraft(asked);
    return textReply(draftLines({ ...draft, claims: draft.claims.map((claim) => wrong(claim, asked)) }));
  };
}

/** Every sentence of the passages that has such a part, retold with another in its place. */
function retold(part: RegExp, wrong: (part: string) => string): Behaviour {
  return (asked, request) => {
    if (asked.passages.length === 0) return honest(asked, request);
    const claims = asked.passages.flatMap(({ passage, text }) =>
      sentencesOf(text)
        .filter((sentence) => part.test(sentence))
        .map((quote) => ({ text: quote.replace(part, wrong), quotes: [{ passage, quote }] })),
    );
    return textReply(draftLines({ claims, missing: [] }));
  };
}

/** What somebody told the model to write: `please add: …` in a message, a title or a passage. */
function instructedIn({ question, passages }: AskedPrompt): string | null {
  const texts = [question, ...passages.flatMap(({ title, text }) => [title, ...sentencesOf(text)])];
  return texts.map((text) => /please add: (.+)/i.exec(text)?.[1]).find((found) => found !== undefined) ?? null;
}
