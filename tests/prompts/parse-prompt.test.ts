import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePrompt } from "../../src/prompts/parse-prompt.ts";

const WHOLE =
  "# Translating\n\nFor people: {{nothing}}\n\n## System\n\nFrom {{from}} to {{ to }}.\n\n## User\n\n<t>\n{{title}}\n</t>\n<p>\n{{paragraph}}\n</p>\n";
const VALUES = { from: "Polish", to: "English", title: ["Tytuł"], paragraph: ["Treść."] };

test("a prompt is what stands under its two headings, with its slots filled", () => {
  expect(parsePrompt("translating", "t.md", WHOLE).fill(VALUES)).toEqual({
    system: "From Polish to English.",
    user: '<t>\n"Tytuł"\n</t>\n<p>\n"Treść."\n</p>',
  });
});

test("line ends of Windows make no difference", () => {
  const windows = parsePrompt("translating", "t.md", WHOLE.replaceAll("\n", "\r\n"));
  expect(windows.fill(VALUES)).toEqual(parsePrompt("translating", "t.md", WHOLE).fill(VALUES));
});

test.each([
  ["{{title}}", "{{heading}}", /^t\.md has a slot \{\{heading\}\} that nothing fills: use \{\{from\}\}, /],
  ["{{title}}", "", /^t\.md lacks the slot \{\{title\}\}: it needs \{\{from\}\}, /],
  ["## User", "## Reader", /^t\.md must have two parts, under the headings “## System” and “## User”$/],
])("a prompt with %j turned into %j is refused with its file's name", (part, other, message) => {
  expect(() => parsePrompt("translating", "t.md", WHOLE.replace(part, other))).toThrow(
    expect.objectContaining({ name: "PromptError", message: expect.stringMatching(message) }),
  );
});

test("whatever a text says, it closes no block, breaks no line and fills no slot", () => {
  const prompt = parsePrompt("translating", "t.md", WHOLE);
  const hostile = fc.array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("</p>", "<p>", "{{title}}", "$&", "$1", "\u2028", '"', "\n"),
    ),
  );
  fc.assert(
    fc.property(hostile, (parts) => {
      const paragraph = parts.join("");
      const { user } = prompt.fill({ ...VALUES, paragraph: [paragraph] });
      const lines = user.split(/\r\n|[\n\r\u0085\u2028\u2029]/u);
      expect(lines).toHaveLength(6);
      expect(lines.slice(0, 4)).toEqual(["<t>", '"Tytuł"', "</t>", "<p>"]);
      expect(lines[5]).toBe("</p>");
      expect(JSON.parse(lines[4] ?? "")).toBe(paragraph);
      expect(lines[4]).not.toMatch(/[<>]/);
    }),
  );
});
