import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type PromptTemplate, parsePrompt } from "./parse-prompt.ts";
import { PromptError } from "./prompt-error.ts";
import { PROMPT_SLOTS, type PromptName } from "./prompt-slots.ts";

/** The prompts of a folder, checked. */
export type Prompts = { readonly [Name in PromptName]: PromptTemplate<Name> };

/**
 * Reads every prompt.
 *
 * @throws PromptError that names the file: missing, without its two parts, or with a slot unknown or left out.
 */
export async function readPrompts(folder: string): Promise<Prompts> {
  const read = async <Name extends PromptName>(name: Name): Promise<PromptTemplate<Name>> => {
    const file = join(folder, `${name}.md`);
    const text = await readFile(file, "utf8").catch((cause: Error) => {
      throw new PromptError(`${file} cannot be read: put it back, or name another folder`, { cause });
    });
    return parsePrompt(name, file, text);
  };
  const names = Object.keys(PROMPT_SLOTS) as PromptName[];
  const prompts = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
  return Object.fromEntries(prompts) as Prompts;
}
