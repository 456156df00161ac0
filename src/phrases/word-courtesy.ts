import type { Courtesy } from "../text/courtesies.ts";
import { phrase } from "./phrase.ts";
import { type SourceDescription, wordGreeting } from "./word-sources.ts";

/** What is said to a courtesy, in its language: who greets is told what can be asked. */
export function wordCourtesy({ kind, language }: Courtesy, sources: readonly SourceDescription[]): string {
  switch (kind) {
    case "greeting":
      return wordGreeting(language, sources);
    case "thanks":
      return phrase(language, "welcome");
    case "farewell":
      return phrase(language, "goodbye");
  }
}
