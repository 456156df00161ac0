import { expect, test } from "vitest";
import { attachTranslation } from "../../src/knowledge/attach-translation.ts";
import { parseSource } from "../../src/knowledge/parse-source.ts";
import { citedPath } from "../../src/knowledge/source-address.ts";
import type { SourceDocument } from "../../src/knowledge/source-document.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { createWebApp } from "../../src/web/create-web-app.ts";
import { sampleDocument } from "../support/sample-document.ts";
import { silentLogger } from "../support/silent-logger.ts";
import { addressOfSentence, shippedDocuments } from "./page-server.ts";

const MARKED = /<mark[^>]*>(.*?)<\/mark>/gs;
const marked = (page: string): string[] => [...page.matchAll(MARKED)].map(([, text = ""]) => text);

async function get(address: string, documents: readonly SourceDocument[] = [sampleDocument()], headers = {}) {
  const app = createWebApp({
    documents: () => documents,
    base: "/bot",
    webhook: null,
    isReady: () => true,
    logger: silentLogger,
  });
  const response = await app.request(address, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

test("the cited sentence is marked in the original and in its translation", async () => {
  const { status, text } = await get(addressOfSentence(sampleDocument(), 3, 2, "en"));
  expect(status).toBe(200);
  expect(marked(text)).toEqual(["Spotkała się tam z prezydentem.", "There she met the president."]);
  expect(text.match(/id="cited"/g)).toHaveLength(1);
});

test("of a translation that is shown alone its sentence is marked and opened at", async () => {
  const address = addressOfSentence(sampleDocument(), 3, 2, "en").replace("&lang", "&view=translation&lang");
  const { text } = await get(address);
  expect(marked(text)).toEqual(["There she met the president."]);
  expect(text).toContain('<mark id="cited"');
  expect(text).not.toContain("Spotkała");
});

test("a reader of another language without a translation sees the original", async () => {
  const { text } = await get(addressOfSentence(sampleDocument(), 1, 1, "kk"));
  expect(marked(text)).toEqual(["Szczyt odbył się w Samarkandzie."]);
  expect(text).not.toContain('class="layouts"');
});

test("each paragraph is numbered, and the page says where the text comes from", async () => {
  const { text } = await get("/source/relations?lang=en");
  for (const number of [1, 2, 3, 4]) expect(text).toContain(`id="p${number}"`);
  for (const said of ["A. Author, The Review, April 30, 2025", "https://example.org/relations", "the publisher"]) {
    expect(text).toContain(said);
  }
});

test.each([
  [
    "a later version",
    addressOfSentence(
      sampleDocument((polish) => polish.replace("18", "81")),
      2,
      1,
      "en",
    ),
  ],
  ["no cite", "/source/relations?cite=hello&lang=en"],
  ["a paragraph that is not there", addressOfSentence(sampleDocument(), 4, 1, "en").replace("cite=4", "cite=9")],
  ["another paragraph", addressOfSentence(sampleDocument(), 4, 1, "en").replace("cite=4", "cite=3")],
])("a cite of %s is told of, and nothing is marked", async (_, address) => {
  const { status, text } = await get(address);
  expect(status).toBe(200);
  expect(marked(text)).toEqual([]);
  expect(text).toContain("The quote that this link points to is not in the text.");
});

const HOSTILE = `"><script>alert(1)</script>'&amp;<!--`;

test.each(["cite", "lang", "view", "x"])("a hostile %s in the query comes back as text or not at all", async (name) => {
  const { status, text } = await get(`/source/relations?${name}=${encodeURIComponent(HOSTILE)}`);
  expect(status).toBe(200);
  expect(text).not.toContain("<script");
  expect(text).not.toContain("alert(1)");
});

test("a document with HTML in it is shown as text", async () => {
  const text = `---\ntitle: "<img src=x onerror=alert(1)>"\nlanguage: en\nrights: "<b>mine</b>"\n---\n\n# <i>One</i>\n\nA <script>alert(1)</script> & "b".\n`;
  const original = parseSource("a.md", text);
  const translation = attachTranslation(original, parseSource("a.pl.md", text.replace("en", "pl")), "pl");
  const document: SourceDocument = { ...original, id: "a/b c", translations: [translation] };
  const [sentence] = document.paragraphs[0]?.sentences ?? [];
  if (sentence === undefined) throw new Error("no sentence");
  const page = await get(citedPath(document, { paragraph: 1, span: sentence }, "pl"), [document]);
  expect(page.status).toBe(200);
  for (const tag of ["<script", "<img", "<b>", "<i>"]) expect(page.text).not.toContain(tag);
  expect(page.text).toContain("A &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;b&quot;.");
});

test("every page forbids scripts, other hosts and guesses, and what it allows itself is its own style", async () => {
  for (const address of ["/", "/source/relations", "/source/nothing", "/elsewhere"]) {
    const { headers, text } = await get(address);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(text).not.toMatch(/<script|src=|@import|url\(|style="/);
  }
});

test.each([
  ["/source/nothing", "Такой страницы нет"],
  ["/source/relations/", "Такой страницы нет"],
  ["/%00", "Такой страницы нет"],
])("%s is not there, and says so in the browser's language", async (address, said) => {
  const { status, text } = await get(address, undefined, { "accept-language": "de, ru;q=0.9, en;q=0.5" });
  expect(status).toBe(404);
  expect(text).toContain(said);
});

test("all is found below a path too, and no link leaves it", async () => {
  const { status, text } = await get(`/bot${addressOfSentence(sampleDocument(), 3, 2, "en")}`);
  expect(status).toBe(200);
  expect(marked(text)).toHaveLength(2);
  for (const page of [text, (await get("/bot/?lang=en")).text]) expect(page).not.toMatch(/href="\//);
  expect((await get("/bot/?lang=en")).text).toContain('href="./source/relations?lang=en"');
  const { status: moved, headers } = await get("/bot");
  expect([moved, headers.get("location")]).toEqual([302, "bot/"]);
});

test("an empty folder is said to have no source", async () => {
  expect((await get("/?lang=en", [])).text).toContain("There is no source to answer from yet.");
});

test("the shipped article weighs little in every language", async () => {
  const documents = await shippedDocuments();
  for (const language of LANGUAGES) {
    const { text } = await get(`/source/kazakhstan-eu?lang=${language}`, documents);
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
  }
});
