import { type Ablation, OWN } from "./ablation.ts";

const ONE_LANGUAGE = ["poquad", "squad2", "xquad-en", "xquad-ru", "kazqad"] as const;

export const ABLATIONS: readonly Ablation[] = [
  {
    part: "title",
    instead: "neither titles nor sections are known",
    replaced: { "knowledge/read-knowledge": "title" },
    on: ONE_LANGUAGE,
  },
  {
    part: "windows",
    instead: "three sentences are embedded, overlapping by one, in place of up to 1,250 characters",
    replaced: { "indexing/split-windows": "windows" },
    on: ONE_LANGUAGE,
  },
  {
    part: "folding",
    instead: "lower case alone",
    replaced: { "text/fold-text": "folding", "text/fold-pattern": "folded-patterns" },
    on: ["poquad", "xquad-ru", "kazqad", "xquad-pair", OWN],
  },
  {
    part: "vector index",
    instead: "candidates of the inverted index alone",
    replaced: { "retrieval/ranking/choose-candidates": "vector-index" },
    on: [...ONE_LANGUAGE, "xquad-pair", OWN],
  },
  {
    part: "inverted index",
    instead: "candidates of the vector index alone",
    replaced: { "retrieval/ranking/choose-candidates": "inverted-index" },
    on: [...ONE_LANGUAGE, "xquad-pair", OWN],
  },
  {
    part: "ranking",
    instead: "paragraphs by BM25 alone",
    replaced: { "retrieval/ranking/rank-passages": "sentence-ranking" },
    on: [...ONE_LANGUAGE, OWN],
  },
  {
    part: "ranking: BM25",
    instead: "paragraphs by their best sentence alone",
    replaced: { "retrieval/ranking/rank-passages": "bm25" },
    on: [...ONE_LANGUAGE, OWN],
  },
  {
    part: "ranking: names, numbers, heading",
    instead: "they count only in BM25 and in the best sentence",
    replaced: { "retrieval/ranking/score-paragraph": "paragraph-score" },
    on: [...ONE_LANGUAGE, OWN],
  },
  {
    part: "neighbouring sentences",
    instead: "a sentence has only its own words and the heading's",
    replaced: { "retrieval/ranking/sentence-evidence": "neighbours" },
    on: [...ONE_LANGUAGE, OWN],
  },
  {
    part: "answer kinds",
    instead: "no kind of answer is expected",
    replaced: { "retrieval/question/query": "answer-kinds" },
    on: [...ONE_LANGUAGE, OWN],
  },
  {
    part: "light words",
    instead: "every content word counts in full",
    replaced: { "text/function-words": "light-words" },
    on: [...ONE_LANGUAGE, OWN],
  },
  {
    part: "further sentences",
    instead: "the best sentence alone is quoted",
    replaced: { "answering/draft-extractively": "further-sentences" },
    on: [...ONE_LANGUAGE, OWN],
  },
  {
    part: "translations",
    instead: "originals alone",
    replaced: { "knowledge/read-knowledge": "translations" },
    on: ["xquad-pair", OWN],
  },
  {
    part: "conversation",
    instead: "every question stands alone",
    replaced: { "answering/understand-question": "history" },
    on: ["mtrag-un", OWN],
  },
  {
    part: "follow-up gate",
    instead: "every question continues the conversation",
    replaced: { "answering/understand-question": "follow-up-gate", "answering/question-cues": "every-opener" },
    on: ["mtrag-un", OWN],
  },
  {
    part: "light of the conversation",
    instead: "a question that stands alone is searched by itself",
    replaced: { "retrieval/question/query": "context" },
    on: ["mtrag-un", OWN],
  },
  {
    part: "glossary",
    instead: "a glossary of no concepts",
    replaced: { "knowledge/read-glossary": "glossary" },
    on: [OWN],
  },
  {
    part: "office bearers",
    instead: "a name stands for no office",
    replaced: { "retrieval/ranking/office-bearers": "office-bearers" },
    on: [OWN],
  },
  {
    part: "relative years",
    instead: "“last year” means no year",
    replaced: { "text/relative-years": "relative-years" },
    on: [OWN],
  },
  {
    part: "chat spellings",
    instead: "“u” and «спс» as they are written",
    replaced: { "text/chat-spellings": "chat-spellings" },
    on: [...ONE_LANGUAGE, OWN],
  },
  {
    part: "keyboard layouts",
    instead: "messages as they were typed",
    replaced: { "answering/mend-layout": "layouts" },
    on: [OWN],
  },
];
