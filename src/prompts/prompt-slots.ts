/**
 * The prompts by their files' names, and what fills them. `plain` slots hold words of our own; `data` slots hold what
 * readers, sources and models wrote, and are always quoted.
 */
export const PROMPT_SLOTS = {
  answering: { plain: ["language", "proposing", "problem"], data: ["question", "passages"] },
  briefing: { plain: ["language"], data: ["passages"] },
  "follow-up": { plain: [], data: ["conversation", "message"] },
  translating: { plain: ["from", "to"], data: ["title", "paragraph"] },
} as const satisfies Record<string, { readonly plain: readonly string[]; readonly data: readonly string[] }>;

export type PromptName = keyof typeof PROMPT_SLOTS;

/** What fills a prompt: each data slot with one or several values that JSON can hold. */
export type PromptValues<Name extends PromptName> = {
  readonly [Slot in (typeof PROMPT_SLOTS)[Name]["plain"][number]]: string;
} & {
  readonly [Slot in (typeof PROMPT_SLOTS)[Name]["data"][number]]: readonly unknown[];
};
