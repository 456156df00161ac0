import { extendHistory, turnOf } from "../answering/extend-history.ts";
import type { QuestionAnswerer } from "../answering/question-answerer.ts";
import { type History, NO_HISTORY } from "../answering/turn.ts";
import { MAX_TURNS } from "../conversation/conversation-store.ts";

/** What a conversation knows after these questions were asked in it, in order. */
export async function holdConversation(turns: readonly string[], answerQuestion: QuestionAnswerer): Promise<History> {
  let history: History = NO_HISTORY;
  for (const asked of turns) {
    history = extendHistory(history, turnOf(asked, await answerQuestion(asked, history)), MAX_TURNS);
  }
  return history;
}
