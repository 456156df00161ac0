import type { Message } from "grammy/types";
import { type BotApiServer, startBotApiServer } from "../../support/bot-api/bot-api-server.ts";
import { sendMessage } from "../../support/bot-api/methods/send-message.ts";
import type { Person } from "../../support/bot-api/person.ts";

/** A loopback server that times answers: from an update's arrival at it to the arrival of the last message that answers it. */
export interface TimedServer {
  readonly server: BotApiServer;
  /** A person says something; what is sent to them from now on answers it. */
  ask(person: Person, text: string): void;
  /** How many of the questions have been answered. */
  answered(): number;
  /** Milliseconds of each answered question, in the order asked. */
  milliseconds(): number[];
  /** Forgets what was timed so far. */
  reset(): void;
  /** Resolves at the next message of the bot. */
  nextMessage(): Promise<void>;
}

interface Timed {
  readonly asked: number;
  answered: number | null;
}

export async function startTimedServer(): Promise<TimedServer> {
  const latest = new Map<number, Timed>();
  let timed: Timed[] = [];
  let waiting: (() => void)[] = [];

  const server = await startBotApiServer({
    methods: {
      sendMessage: {
        ...sendMessage,
        call: (params, world, signal) => {
          const message = sendMessage.call(params, world, signal) as Message;
          const question = latest.get(message.chat.id);
          if (question !== undefined) question.answered = performance.now();
          for (const wake of waiting) wake();
          waiting = [];
          return message;
        },
      },
    },
  });

  return {
    server,
    ask(person, text) {
      const question: Timed = { asked: performance.now(), answered: null };
      latest.set(person.user.id, question);
      timed.push(question);
      person.say(text);
    },
    answered: () => timed.filter(({ answered }) => answered !== null).length,
    milliseconds: () => timed.flatMap(({ asked, answered }) => (answered === null ? [] : [answered - asked])),
    reset: () => {
      timed = [];
      latest.clear();
    },
    nextMessage: () => new Promise((resolve) => waiting.push(resolve)),
  };
}
