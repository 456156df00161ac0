import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { PHRASES } from "../../src/phrases/phrase-keys.ts";
import { LANGUAGES, type Language } from "../../src/text/language.ts";

type Message = FluentResource["body"][number];
type Pattern = Exclude<Message["value"], null>;
type Part = Exclude<Pattern, string>[number];

const sources = new URL("../../src/", import.meta.url);

function readMessages(language: Language): readonly Message[] {
  return new FluentResource(readFileSync(new URL(`phrases/${language}.ftl`, sources), "utf8")).body;
}

/** Every part of a pattern, those inside the variants of a selection included. */
function partsOf(pattern: Pattern | null): readonly Part[] {
  if (pattern === null) return [];
  if (typeof pattern === "string") return [pattern];
  return pattern.flatMap((part) => {
    if (typeof part === "string" || part.type !== "select") return [part];
    return [part, part.selector, ...part.variants.flatMap(({ value }) => partsOf(value))];
  });
}

function variablesOf(message: Message): readonly string[] {
  const names = partsOf(message.value).flatMap((part) =>
    typeof part === "object" && part.type === "var" ? [part.name] : [],
  );
  return [...new Set(names)].sort();
}

describe.each(LANGUAGES)("%s.ftl", (language) => {
  const messages = readMessages(language);

  test("holds the keys of the list, each once", () => {
    expect(messages.map(({ id }) => id).sort()).toEqual(Object.keys(PHRASES).sort());
  });

  test("uses in each message the variables that it is given", () => {
    const used = Object.fromEntries(messages.map((message) => [message.id, variablesOf(message)]));
    const given = Object.fromEntries(Object.entries(PHRASES).map(([key, names]) => [key, [...names].sort()]));
    expect(used).toEqual(given);
  });

  test("spells out every plural form of the language", () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    const selections = messages.flatMap((message) =>
      partsOf(message.value).flatMap((part) => (typeof part === "object" && part.type === "select" ? [part] : [])),
    );
    expect(selections.length).toBeGreaterThan(0);
    for (const { variants } of selections) expect(variants.map(({ key }) => key.value).sort()).toEqual(forms);
  });

  test("is set with the typographer's quotation marks, apostrophes and dashes", () => {
    const texts = messages.flatMap(({ value }) => partsOf(value).filter((part) => typeof part === "string"));
    expect(texts.filter((text) => /["'`]|\.\.\.| - /u.test(text))).toEqual([]);
    const marks = { pl: /[“«»—]|„[^”]*$/u, en: /[„«»—]|“[^”]*$/u, ru: /[“”„–]/u, kk: /[“”„–]/u }[language];
    const bundle = new FluentBundle(language, { useIsolating: false });
    const whole = messages.map(({ value }) => bundle.formatPattern(value ?? "", {}, []));
    expect(whole.filter((text) => marks.test(text))).toEqual([]);
  });
});

test("every phrase of the list is said somewhere, and no other", () => {
  const code = readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith("phrase-keys.ts"))
    .map((file) => readFileSync(new URL(file, sources), "utf8"))
    .join("\n");
  const beginnings = [...code.matchAll(/`([a-z]+-)\$\{\w+\}`/gu)].map(([, beginning]) => beginning ?? "");
  const unused = Object.keys(PHRASES).filter(
    (key) => !code.includes(`"${key}"`) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});
