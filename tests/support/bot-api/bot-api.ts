import type { BotCommand, Message, Update, UserFromGetMe } from "grammy/types";
import { answerCall, type CallReply, type CallRequest } from "./answer-call.ts";
import { type ApiCall, type CallPredicate, createCallLog, type WaitOptions } from "./call-log.ts";
import { createChatDirectory } from "./chat-directory.ts";
import { createFaultPlan, type Fault } from "./faults.ts";
import { createGroup, type Group, type GroupOptions } from "./group.ts";
import { BOT_API_METHODS } from "./methods/bot-api-methods.ts";
import type { BotWorld, Method } from "./methods/method.ts";
import { createPerson, type Person, type PersonOptions, type Place } from "./person.ts";
import { createUpdateQueue, type UpdateContent } from "./update-queue.ts";
import { createWebhookDelivery } from "./webhook-delivery.ts";

export interface BotApiOptions {
  readonly token?: string;
  /** Merged into what getMe returns. */
  readonly me?: Partial<UserFromGetMe>;
  /** More methods, or others in the place of the known ones. */
  readonly methods?: Readonly<Record<string, Method>>;
}

/** A strict Bot API: it refuses what Telegram refuses, and what Telegram would change without a word. */
export interface BotApi {
  /** The one token it takes. */
  readonly token: string;
  readonly me: UserFromGetMe;
  /** Somebody new. */
  person(options?: PersonOptions): Person;
  /** A new supergroup with the bot in it. */
  group(options?: GroupOptions): Group;
  /** Sends an update of any kind; null where the bot does not take that kind. */
  send(update: UpdateContent): Update | null;
  /** Sends an update once more under its old id. */
  repeat(update: Update): void;
  /** Updates not yet confirmed. */
  pendingUpdates(): readonly Update[];
  /** Forgets the updates below an offset, as the next getUpdates would. */
  confirm(offset: number): void;
  /** Every call so far, or those of one method, in order of arrival. */
  calls(method?: string): readonly ApiCall[];
  /** Calls that broke a rule: a test of a well-behaved bot expects none. Planned faults do not count. */
  refusals(): readonly ApiCall[];
  /** The first call of a method that the predicate accepts, made already or still to come. */
  waitForCall(method: string, predicate?: CallPredicate, options?: WaitOptions): Promise<ApiCall>;
  /** The first message that the bot sends to a chat. */
  waitForMessage(chatId: number, options?: WaitOptions): Promise<Message>;
  /** Lets a person say something and returns the first message that the bot sends to that chat after it. */
  exchange(person: Person, text: string, place?: Place): Promise<Message>;
  /** Every message that the bot has sent to a chat, as last edited. */
  sent(chatId: number): readonly Message[];
  /** Every message that a person has written in a chat, oldest first. */
  said(chatId: number, person: Person): readonly Message[];
  /** The commands set for a language (empty: the default list). */
  commands(language: string, scope?: string): readonly BotCommand[] | undefined;
  /** Makes the next calls of a method fail, one where left out; `ANY_METHOD` matches every one. */
  failNext(method: string, fault: Fault, times?: number): void;
  /** Takes back the faults that were not met. */
  clearFaults(): void;
  /** Posts updates of a bot with a webhook to this origin in place of the webhook's, in order within a chat, until they are taken. */
  postTo(origin: string): void;
  /** Stops posting. */
  stopPosting(): void;
  /** Answers one call. `signal` is aborted when the caller hangs up. */
  answer(request: CallRequest, signal: AbortSignal): Promise<CallReply>;
}

const ME: UserFromGetMe = {
  id: 4_815_162_342,
  is_bot: true,
  first_name: "Cited answers",
  username: "cited_answers_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  can_manage_bots: false,
  supports_guest_queries: false,
  supports_inline_queries: true,
  supports_join_request_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
};

/** The Bot API without HTTP, for a bot in the same process. */
export function createBotApi(options: BotApiOptions = {}): BotApi {
  const { token = "4815162342:loopback-token_of-the-tests", methods = {} } = options;
  const me = { ...ME, ...options.me };
  const log = createCallLog();
  const faults = createFaultPlan();
  const chats = createChatDirectory();
  const updates = createUpdateQueue();
  const world: BotWorld = {
    me,
    chats,
    updates,
    webhook: { current: null },
    commands: new Map(),
    openQueries: new Set(),
  };
  const delivery = createWebhookDelivery(world);
  const added = Object.entries(methods).map(([name, method]) => [name.toLowerCase(), method] as const);
  const context = { token, world, log, faults, methods: new Map([...BOT_API_METHODS, ...added]) };
  let lastId = 5_000_000_000;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };

  const waitForMessage = async (chatId: number, wait?: WaitOptions): Promise<Message> => {
    const inChat: CallPredicate = ({ outcome, result }) =>
      outcome === "accepted" && (result as Message).chat.id === chatId;
    return (await log.waitFor("sendMessage", inChat, wait)).result as Message;
  };

  return {
    token,
    me,
    person: (person) => createPerson(world, nextId(), person),
    group: (group) => createGroup(chats, -nextId(), group),
    send: updates.push,
    repeat: updates.repeat,
    pendingUpdates: updates.pending,
    confirm: updates.confirm,
    calls: log.list,
    refusals: () => log.list().filter((call) => call.outcome === "refused"),
    waitForCall: log.waitFor,
    waitForMessage,
    exchange: (person, text, place) => {
      const from = log.list().length;
      const { chat } = person.say(text, place);
      return waitForMessage(chat.id, { from });
    },
    sent: (chatId) => chats.said(chatId, me),
    said: (chatId, person) => chats.said(chatId, person.user),
    commands: (language, scope = "default") => world.commands.get(`${scope}/${language}`),
    failNext: faults.failNext,
    clearFaults: faults.clear,
    postTo: delivery.postTo,
    stopPosting: delivery.stop,
    answer: (request, signal) => answerCall(context, request, signal),
  };
}
