import { PromptError } from "./prompt-error.ts";
import { PROMPT_SLOTS, type PromptName, type PromptValues } from "./prompt-slots.ts";
import { quoteData } from "./quote-data.ts";

/** A prompt whose slots are known to be the right ones. */
export interface PromptTemplate<Name extends PromptName> {
  /** The prompt with its slots filled: a slot's value is never read for slots again. */
  fill(values: PromptValues<Name>): { readonly system: string; readonly user: string };
}

const SLOT = /\{\{\s*([\w-]+)\s*\}\}/g;
const PARTS = /^## System\s*\n([\s\S]*?)^## User\s*\n([\s\S]*)$/m;

/**
 * Reads a prompt: what stands under `## System` and `## User`, with `{{slots}}`; what comes before is for people.
 *
 * @throws PromptError that names the file.
 */
export function parsePrompt<Name extends PromptName>(name: Name, file: string, text: string): PromptTemplate<Name> {
  const [, system, user] = PARTS.exec(text.replace(/\r\n?/g, "\n")) ?? [];
  if (system === undefined || user === undefined) {
    throw new PromptError(`${file} must have two parts, under the headings “## System” and “## User”`);
  }
  checkSlots(name, file, `${system}${user}`);
  const { data } = PROMPT_SLOTS[name];
  const fillPart = (part: string, values: Readonly<Record<string, unknown>>): string =>
    part
      .trim()
      .replace(SLOT, (_, slot: string) =>
        (data as readonly string[]).includes(slot)
          ? quoteData(values[slot] as readonly unknown[])
          : String(values[slot]),
      );
  return { fill: (values) => ({ system: fillPart(system, values), user: fillPart(user, values) }) };
}

function checkSlots(name: PromptName, file: string, text: string): void {
  const { plain, data } = PROMPT_SLOTS[name];
  const known: readonly string[] = [...plain, ...data];
  const found = new Set([...text.matchAll(SLOT)].map(([, slot = ""]) => slot));
  const listed = known.map((slot) => `{{${slot}}}`).join(", ");
  for (const slot of found) {
    if (!known.includes(slot))
      throw new PromptError(`${file} has a slot {{${slot}}} that nothing fills: use ${listed}`);
  }
  for (const slot of known) {
    if (!found.has(slot)) throw new PromptError(`${file} lacks the slot {{${slot}}}: it needs ${listed}`);
  }
}
