import type { Message } from "grammy/types";
import type { BotApiServer } from "../../support/bot-api/bot-api-server.ts";

/** What came of the questions of a run. */
interface Tally {
  readonly asked: number;
  /** Questions without an answer. */
  readonly lost: number;
  /** Answers beyond the first one to a question. */
  readonly duplicates: number;
  /** Questions answered before an earlier one of the same chat. */
  readonly outOfOrder: number;
}

/** Asks in groups, where an answer names the message that it replies to. */
export interface GroupAsking {
  /** Asks one more question, in one group after the other. */
  ask(): void;
  readonly asked: () => number;
  /** Questions that have an answer. */
  readonly answered: () => number;
  tally(): Tally;
}

export function askInGroups(server: BotApiServer, groups: number, questions: readonly string[]): GroupAsking {
  const places = Array.from({ length: groups }, () => ({
    group: server.group(),
    reader: server.person({ languageCode: "en" }),
    asked: [] as number[],
  }));
  let count = 0;

  const repliesIn = (chat: number): number[] =>
    server
      .sent(chat)
      .flatMap(({ reply_to_message }: Message) =>
        reply_to_message === undefined ? [] : [reply_to_message.message_id],
      );

  return {
    ask() {
      const place = places[count % places.length];
      const question = questions[count % questions.length];
      if (place === undefined || question === undefined) throw new Error("there is nobody to ask, or nothing");
      place.asked.push(place.reader.say(`/ask ${question}`, { group: place.group }).message_id);
      count += 1;
    },
    asked: () => count,
    answered: () => places.reduce((sum, { group }) => sum + new Set(repliesIn(group.chat.id)).size, 0),
    tally() {
      const perPlace = places.map(({ group, asked }) => {
        const replies = repliesIn(group.chat.id);
        const first = [...new Set(replies)];
        return {
          lost: asked.filter((id) => !first.includes(id)).length,
          duplicates: replies.length - first.length,
          outOfOrder: first.filter((id, index) => index > 0 && id < Math.max(...first.slice(0, index))).length,
        };
      });
      const sum = (figure: "lost" | "duplicates" | "outOfOrder") =>
        perPlace.reduce((total, one) => total + one[figure], 0);
      return { asked: count, lost: sum("lost"), duplicates: sum("duplicates"), outOfOrder: sum("outOfOrder") };
    },
  };
}
