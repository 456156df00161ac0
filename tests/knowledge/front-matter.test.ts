import { expect, test } from "vitest";
import { readFrontMatter } from "../../src/knowledge/front-matter.ts";
import { KnowledgeError } from "../../src/knowledge/knowledge-problem.ts";

const FIELDS = 'title: "Kazachstan: szczyt"\nlanguage: pl';

test("front matter gives its fields and where the body begins", () => {
  const text = `---\n${FIELDS}\nurl: https://example.org/a\nauthor: A. Nowak\npublisher: P\npublished: 2025-04-30\nreference_year: 2025\nrights: none\nquestions:\n  - Kto?\n---\nTreść.`;
  const { frontMatter, bodyStart } = readFrontMatter(text);
  expect(frontMatter).toEqual({
    title: "Kazachstan: szczyt",
    language: "pl",
    url: "https://example.org/a",
    author: "A. Nowak",
    publisher: "P",
    published: "2025-04-30",
    reference_year: 2025,
    rights: "none",
    questions: ["Kto?"],
  });
  expect(text.slice(bodyStart)).toBe("Treść.");
});

test.each([
  ["a BOM", `\ufeff---\n${FIELDS}\n---\nTreść.`],
  ["CRLF", `---\r\n${FIELDS.replace("\n", "\r\n")}\r\n---\r\nTreść.`],
  ["a BOM and CRLF", `\ufeff---\r\n${FIELDS.replace("\n", "\r\n")}\r\n---\r\nTreść.`],
  ["spaces after the hyphens", `--- \n${FIELDS}\n---\t\nTreść.`],
])("front matter may have %s", (_, text) => {
  const { frontMatter, bodyStart } = readFrontMatter(text);
  expect(frontMatter).toEqual({ title: "Kazachstan: szczyt", language: "pl" });
  expect(text.slice(bodyStart)).toBe("Treść.");
});

test("a file may end with its front matter", () => {
  const text = `---\n${FIELDS}\n---`;
  expect(readFrontMatter(text).bodyStart).toBe(text.length);
});

test("a file with no front matter begins with its body, after a BOM", () => {
  expect(readFrontMatter("Treść.\n---\nDalej.")).toEqual({ frontMatter: null, bodyStart: 0 });
  expect(readFrontMatter("\ufeffTreść.")).toEqual({ frontMatter: null, bodyStart: 1 });
  expect(readFrontMatter("")).toEqual({ frontMatter: null, bodyStart: 0 });
});

test.each([
  ["pl-PL", "pl"],
  ["EN", "en"],
  ["kk-Cyrl-KZ", "kk"],
])("language %s is %s", (tag, language) => {
  expect(readFrontMatter(`---\ntitle: x\nlanguage: ${tag}\n---\n`).frontMatter?.language).toBe(language);
});

const LANGUAGE = "language: must be one of pl, en, ru, kk";
const KEYS =
  "title, language, url, author, publisher, published, reference_year, rights, questions, machine_translation";
const NOT_YAML = /^the front matter is not YAML( \(line \d+ of the file\))?: .+; put a value .+ in quotation marks$/;

test.each<[string, string, string | RegExp]>([
  ["is not closed", "title: x\nlanguage: pl\n\nTreść.", "the front matter is not closed: end it with a line of three"],
  ["has no title", "language: pl\n---\n", "title: is missing"],
  ["has an empty title", 'title: " "\nlanguage: pl\n---\n', "title: is empty"],
  ["has a number as title", "title: 2025\nlanguage: pl\n---\n", "title: must be text: put it in quotation marks"],
  ["has no language", "title: x\n---\n", "language: is missing"],
  ["has an unknown language", "title: x\nlanguage: de\n---\n", LANGUAGE],
  ["is empty", "---\nTreść.", "title: is missing; language: is missing"],
  ["has a number as language", "title: x\nlanguage: 7\n---\n", LANGUAGE],
  [
    "has unknown keys",
    "title: x\nlang: pl\ntags: [a]\n---\n",
    `language: is missing; lang: is no known key (${KEYS}); tags: is no known key (${KEYS})`,
  ],
  ["is a list", "- x\n---\n", 'must be lines of "key: value"'],
  ["has no such date", "title: x\nlanguage: pl\npublished: 2025-02-30\n---\n", "published: must be an ISO date"],
  ["has a bad address", "title: x\nlanguage: pl\nurl: ftp://x\n---\n", "url: must be a web address"],
  [
    "has a bad year",
    "title: x\nlanguage: pl\nreference_year: last\n---\n",
    "reference_year: must be a year such as 2025",
  ],
  ["has a question that is no list", "title: x\nlanguage: pl\nquestions: Kto?\n---\n", "questions: must be a list"],
  ["has a colon in a value", "title: a: b\nlanguage: pl\n---\n", NOT_YAML],
  ["has a star before a value", "title: *Ważne\nlanguage: pl\n---\n", NOT_YAML],
  ["has a key twice", "title: a\ntitle: b\nlanguage: pl\n---\n", NOT_YAML],
])("front matter that %s is refused in one line", (_, yaml, message) => {
  const read = (): unknown => readFrontMatter(`---\n${yaml}`);
  expect(read).toThrow(KnowledgeError);
  expect(read).toThrow(message);
  expect(read).not.toThrow(/\n/);
});

test("front matter may have keys of the owner's own", () => {
  const { frontMatter } = readFrontMatter("---\ntitle: x\nlanguage: pl\ntags: [a]\n---\n");
  expect(frontMatter).toEqual({ title: "x", language: "pl" });
});

test("the line of a YAML error is the file's", () => {
  expect(() => readFrontMatter("---\ntitle: x\nlanguage: p: l\n---\n")).toThrow("(line 3 of the file)");
});
