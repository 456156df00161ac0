import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseSource } from "../../../src/knowledge/parse-source.ts";
import type { SourceDocument } from "../../../src/knowledge/source-document.ts";
import type { Language } from "../../../src/text/language.ts";
import type { Attempt } from "./attempt.ts";

/** The article in one language, alone. */
export type ArticleText = Readonly<Record<Language, string>>;

export async function readArticle(root: string): Promise<ArticleText> {
  const read = (ending: string) => readFile(join(root, "knowledge", `kazakhstan-eu${ending}.md`), "utf8");
  const [pl, en, ru, kk] = await Promise.all(["", ".en", ".ru", ".kk"].map(read));
  if (pl === undefined || en === undefined || ru === undefined || kk === undefined) throw new Error("no article");
  return { pl, en, ru, kk };
}

/** The article with an instruction in the paragraph that answers the question: before its sentences, among or after them. */
export function infectPassage(article: ArticleText, { language, instruction, paragraph }: Attempt): SourceDocument {
  const text = article[language];
  const { paragraphs } = parseSource("article.md", text);
  const { sentences = [] } = paragraphs[paragraph] ?? {};
  const at = sentences[instruction.length % sentences.length]?.start ?? 0;
  const inOneLine = instruction.replaceAll("\n", " ");
  const sentence = /[.!?]["”»]?$/.test(inOneLine) ? inOneLine : `${inOneLine}.`;
  return documentOf("article.md", `${text.slice(0, at)}${sentence} ${text.slice(at)}`);
}

/** The article in a file whose name is the instruction, and so is its title. */
export function infectName(article: ArticleText, { language, instruction }: Attempt): SourceDocument {
  const body = article[language].split(/^---$/m).slice(2).join("---");
  return documentOf(`${instruction.replaceAll("/", "∕")}.md`, body);
}

function documentOf(file: string, text: string): SourceDocument {
  return { ...parseSource(file, text), id: "article", translations: [] };
}
