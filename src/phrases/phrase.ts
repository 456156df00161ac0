import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "../text/language.ts";
import { PhraseError } from "./phrase-error.ts";
import type { PHRASES, PhraseKey, PhraseVariables } from "./phrase-keys.ts";

type PhraseArguments<Key extends PhraseKey> = (typeof PHRASES)[Key] extends readonly []
  ? []
  : [variables: PhraseVariables<Key>];

const bundles = new Map<Language, FluentBundle>();

/**
 * What the bot says, in the reader's language. The Fluent file of a language is read at its first phrase.
 *
 * @throws {PhraseError} when the file lacks the message or the message asks for a variable that was not given.
 */
export function phrase<Key extends PhraseKey>(
  language: Language,
  key: Key,
  ...[variables]: PhraseArguments<Key>
): string {
  const bundle = bundleFor(language);
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) throw new PhraseError(language, key);
  try {
    return bundle.formatPattern(pattern, variables ?? null);
  } catch (cause) {
    throw new PhraseError(language, key, { cause });
  }
}

function bundleFor(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  // The compiler copies no .ftl files: they are read where they were written, seen alike from src/ and from dist/.
  const text = readFileSync(new URL(`../../src/phrases/${language}.ftl`, import.meta.url), "utf8");
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(text));
  bundles.set(language, bundle);
  return bundle;
}
