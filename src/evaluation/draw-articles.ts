import type { SourceDocument } from "../knowledge/source-document.ts";
import { seededShuffle } from "./seeded-shuffle.ts";

/** How much of a set is put into the knowledge folder. */
export type Draw =
  | { readonly take: "all" }
  /** Whole articles until there are so many paragraphs. */
  | { readonly take: "paragraphs"; readonly paragraphs: number }
  /** All but this share of the articles, 0 to 1. */
  | { readonly take: "all-but"; readonly share: number };

/** Draws articles at random; by the seed alone. They come in the order given. */
export function drawArticles(documents: readonly SourceDocument[], draw: Draw, seed: number): SourceDocument[] {
  if (draw.take === "all") return [...documents];
  const shuffled = seededShuffle(documents, seed);
  const drawn = new Set(
    draw.take === "paragraphs"
      ? untilParagraphs(shuffled, draw.paragraphs)
      : shuffled.slice(Math.round(draw.share * documents.length)),
  );
  return documents.filter((document) => drawn.has(document));
}

function untilParagraphs(documents: readonly SourceDocument[], wanted: number): SourceDocument[] {
  const drawn: SourceDocument[] = [];
  let paragraphs = 0;
  for (const document of documents) {
    if (paragraphs >= wanted) break;
    drawn.push(document);
    paragraphs += document.paragraphs.length;
  }
  return drawn;
}
