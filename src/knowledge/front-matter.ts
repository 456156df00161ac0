import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { isLanguage, LANGUAGES, type Language } from "../text/language.ts";
import { KnowledgeError } from "./knowledge-problem.ts";

/** Says that a value is missing where there is none, and otherwise what it must be. */
const missingOr =
  (rule: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    input === undefined ? "is missing" : rule;
/** The most UTF-16 units of a title, a name or a question: it is shown in one line and indexed with each paragraph. */
const LONGEST_LINE = 300;
export const LONGEST_NOTE = 1_000;
const LONGEST_ADDRESS = 2_000;
/** The most UTF-16 units of the front matter: the time that YAML takes grows with the square of its keys. */
const LONGEST_FRONT_MATTER = 20_000;
/** Faults told in one line, and what is told of each. */
const MOST_FAULTS = 5;
const LONGEST_FAULT = 200;

const text = (most: number) =>
  z
    .string({ error: missingOr("must be text: put it in quotation marks") })
    .trim()
    .min(1, "is empty")
    .max(most, `is longer than ${most} characters: shorten it`);
const oneLine = text(LONGEST_LINE);
const YEAR = "must be a year such as 2025";

const KNOWN_LANGUAGE = `must be one of ${LANGUAGES.join(", ")}`;

const schema = z.strictObject(
  {
    title: oneLine,
    language: z
      .string({ error: missingOr(KNOWN_LANGUAGE) })
      .transform((tag) => tag.toLowerCase().split("-")[0] ?? "")
      .refine(isLanguage, { error: KNOWN_LANGUAGE })
      .transform((tag): Language => tag as Language),
    url: z
      .url({ protocol: /^https?$/, error: "must be a web address such as https://example.org" })
      .max(LONGEST_ADDRESS, `is longer than ${LONGEST_ADDRESS} characters: shorten it`)
      .optional(),
    author: oneLine.optional(),
    publisher: oneLine.optional(),
    published: z.iso.date("must be an ISO date such as 2025-04-30").optional(),
    reference_year: z.int(YEAR).min(1000, YEAR).max(9999, YEAR).optional(),
    rights: text(LONGEST_NOTE).optional(),
    questions: z.array(oneLine, "must be a list").optional(),
    /** Who made a translation that no person has touched since: `text` is the SHA-256 of its title and body. */
    machine_translation: z.object({ model: oneLine, text: oneLine }).optional(),
  },
  { error: ({ code }) => (code === "invalid_type" ? 'must be lines of "key: value"' : undefined) },
);

/** The same, with keys that it does not know left out. */
const lenient = z.object(schema.shape);

export type FrontMatter = z.infer<typeof schema>;

const BLOCK = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;
const OPENS = /^\uFEFF?---[ \t]*\r?\n/;

/**
 * The YAML front matter of a file and the offset at which its body begins; null and the body's offset where it has none.
 *
 * @throws KnowledgeError with one line that says what is wrong and the mend.
 */
export function readFrontMatter(text: string): {
  readonly frontMatter: FrontMatter | null;
  readonly bodyStart: number;
} {
  const block = BLOCK.exec(text);
  if (block === null) {
    if (OPENS.test(text))
      throw new KnowledgeError("the front matter is not closed: end it with a line of three hyphens");
    return { frontMatter: null, bodyStart: text.startsWith("\uFEFF") ? 1 : 0 };
  }
  const yaml = block.groups?.["yaml"] ?? "";
  if (yaml.length > LONGEST_FRONT_MATTER) {
    throw new KnowledgeError(
      `the front matter has ${yaml.length} characters, and ${LONGEST_FRONT_MATTER} is the most: keep what the bot needs`,
    );
  }
  return { frontMatter: validate(parseYaml(yaml) ?? {}), bodyStart: block[0].length };
}

function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml, { schema: "core", logLevel: "error" });
  } catch (error) {
    // A ReferenceError is an alias of nothing: `title: *Important*`.
    if (!(error instanceof YAMLParseError || error instanceof ReferenceError)) throw error;
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const where = line === undefined ? "" : ` (line ${line + 1} of the file)`;
    const fault = clipped(error.message.split(/ at line \d|\n/)[0] ?? "");
    throw new KnowledgeError(
      `the front matter is not YAML${where}: ${fault}; put a value with special characters in quotation marks`,
      { cause: error },
    );
  }
}

function validate(value: unknown): FrontMatter {
  // Keys of the owner's own (tags, aliases) are let be; where something is wrong they are named, for one may be a slip.
  const own = lenient.safeParse(value);
  if (own.success) return own.data;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => `${clipped(key)}: is no known key (${Object.keys(schema.shape).join(", ")})`)
      : [`${issue.path.join(".") || "front matter"}: ${issue.message}`],
  );
  const left = faults.length - MOST_FAULTS;
  const told = [...faults.slice(0, MOST_FAULTS), ...(left > 0 ? [`and ${left} more`] : [])];
  throw new KnowledgeError(`the front matter needs mending: ${told.join("; ")}`);
}

function clipped(text: string): string {
  return text.length <= LONGEST_FAULT ? text : `${text.slice(0, LONGEST_FAULT)}…`;
}
