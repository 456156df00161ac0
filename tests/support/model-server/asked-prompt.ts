/** A passage as the prompt gives it. */
interface PromptPassage {
  readonly passage: number;
  readonly title: string;
  readonly text: string;
}

/** What the server was asked, taken apart as a model would read it. */
export interface AskedPrompt {
  readonly kind: "answering" | "briefing" | "follow-up" | "translating";
  readonly system: string;
  readonly user: string;
  readonly question: string;
  readonly passages: readonly PromptPassage[];
  readonly conversation: readonly { readonly question: string; readonly answer?: string }[];
  readonly paragraph: string;
  /** Whether a first try was no good. */
  readonly isRepair: boolean;
}

/** Reads a prompt's blocks of quoted data. */
export function readAskedPrompt(system: string, user: string): AskedPrompt {
  const passages = block(user, "passages") as PromptPassage[];
  const conversation = block(user, "conversation") as AskedPrompt["conversation"];
  const [paragraph = ""] = block(user, "paragraph") as string[];
  const [question = ""] = [...block(user, "question"), ...block(user, "message")] as string[];
  const writing = question === "" ? "briefing" : "answering";
  const kind = passages.length > 0 ? writing : paragraph === "" ? "follow-up" : "translating";
  return { kind, system, user, question, passages, conversation, paragraph, isRepair: user.includes("last answer") };
}

function block(user: string, name: string): unknown[] {
  const inside = new RegExp(`^<${name}>\n([^]*?)\n</${name}>$`, "m").exec(user)?.[1];
  return inside === undefined || inside === "" ? [] : inside.split("\n").map((line) => JSON.parse(line));
}
