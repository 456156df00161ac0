import { z } from "zod";
import { parseJson } from "../../text/parse-json.ts";

/** Bounds of what a model may say: a runaway answer is cut, a monstrous line is none. */
const LONGEST_LINE = 4_000;
const MOST_LINES = 24;

const claimLine = z.object({
  text: z.string().trim().min(1).max(600),
  quotes: z
    .array(z.object({ passage: z.int().positive(), quote: z.string().trim().min(1).max(1_500) }))
    .min(1)
    .max(4),
});
const missingLine = z.object({ missing: z.array(z.string().trim().min(1).max(200)).max(6) });

const nextLine = z.object({ next: z.array(z.string().trim().min(1).max(300)).max(6) });

/** One line of a model's draft. */
export type DraftLine =
  | { readonly kind: "claim"; readonly claim: z.infer<typeof claimLine> }
  | { readonly kind: "missing"; readonly parts: readonly string[] }
  | { readonly kind: "next"; readonly questions: readonly string[] }
  | { readonly kind: "malformed" };

/** The lines of a draft, each as soon as it is whole. Fences and blank lines are nothing. */
export async function* readDraft(pieces: AsyncIterable<string>): AsyncGenerator<DraftLine> {
  let rest = "";
  let lines = 0;
  for await (const piece of pieces) {
    rest += piece;
    for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
      const line = readLine(rest.slice(0, end));
      rest = rest.slice(end + 1);
      if (line !== null) {
        yield line;
        lines += 1;
      }
      if (lines >= MOST_LINES) return;
    }
    // What never ends a line is no draft.
    if (rest.length > LONGEST_LINE) return yield { kind: "malformed" };
  }
  const last = readLine(rest);
  if (last !== null) yield last;
}

function readLine(text: string): DraftLine | null {
  const line = text.trim();
  if (line === "" || line.startsWith("```")) return null;
  if (line.length > LONGEST_LINE) return { kind: "malformed" };
  const json = parseJson(line);
  const claim = claimLine.safeParse(json);
  if (claim.success && isOneLine(claim.data.text)) return { kind: "claim", claim: claim.data };
  const missing = missingLine.safeParse(json);
  if (missing.success) return { kind: "missing", parts: missing.data.missing };
  const next = nextLine.safeParse(json);
  return next.success ? { kind: "next", questions: next.data.next } : { kind: "malformed" };
}

/** A claim is shown as it is: it may not break lines or steer a terminal. */
function isOneLine(text: string): boolean {
  return !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}
