import { afterEach, beforeEach, expect, test } from "vitest";
import { type BotApiServer, startBotApiServer } from "./bot-api-server.ts";
import { callMethod, sendTo } from "./call-method.ts";
import type { Person } from "./person.ts";

let server: BotApiServer;
let reader: Person;

beforeEach(async () => {
  server = await startBotApiServer();
  reader = server.person({ firstName: "Ala", languageCode: "pl" });
});

afterEach(async () => {
  await server.close();
});

const call = (method: string, params: object = {}, token = server.token) =>
  callMethod({ apiRoot: server.apiRoot, token }, method, params);

const send = (params: object) => sendTo(server, reader, params);

const bold = (offset: number, length: number) => ({ type: "bold", offset, length });
const quote = (offset: number, length: number) => ({ type: "expandable_blockquote", offset, length });

test.each([
  ["no text", {}, "message text is empty"],
  ["text that nobody sees", { text: " \u200b" }, "text must be non-empty"],
  ["4,097 characters", { text: "x".repeat(4097) }, "message is too long"],
  ["half a pair", { text: "a\ud83d" }, "strings must be encoded in UTF-8"],
  [
    "an unknown entity",
    { text: "ab", entities: [{ ...bold(0, 1), type: "big" }] },
    "can't parse MessageEntity: Unsupported type specified",
  ],
  [
    "an entity without length",
    { text: "ab", entities: [{ type: "bold", offset: 0 }] },
    `can't parse MessageEntity: Can't find field "length"`,
  ],
  [
    "an entity too long",
    { text: "ab", entities: [bold(1, 2)] },
    "entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 3",
  ],
  [
    "an entity beyond the text",
    { text: "ab", entities: [bold(9, 1)] },
    "entity begins after the end of the text at UTF-16 offset 9",
  ],
  [
    "an entity that begins in a pair",
    { text: "😀b", entities: [bold(1, 2)] },
    "entity begins in a middle of a UTF-16 symbol at byte offset 0",
  ],
  [
    "an entity that ends in a pair",
    { text: "ab😀", entities: [bold(0, 3)] },
    "entity ends in a middle of a UTF-16 symbol at byte offset 2",
  ],
  [
    "a link to nowhere",
    { text: "ab", entities: [{ ...bold(0, 1), type: "text_link", url: "localhost" }] },
    "entity URL 'localhost' is invalid: Wrong HTTP URL",
  ],
  ["a reply to nothing", { text: "a", reply_parameters: { message_id: 9 } }, "message to be replied not found"],
  ["a thread that is none", { text: "a", message_thread_id: 9 }, "message thread not found"],
  [
    "65 bytes of button data",
    { text: "a", reply_markup: { inline_keyboard: [[{ text: "b", callback_data: "ż".repeat(33) }]] } },
    "BUTTON_DATA_INVALID",
  ],
  [
    "a button that does nothing",
    { text: "a", reply_markup: { inline_keyboard: [[{ text: "b" }]] } },
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
])("sendMessage is refused for %s in Telegram's words", async (_case, params, description) => {
  await expect(send(params)).resolves.toEqual({
    ok: false,
    error_code: 400,
    description: `Bad Request: ${description}`,
  });
  expect(server.refusals()).toHaveLength(1);
});

test.each([
  ["white space at the edges", { text: "ab " }],
  ["control characters", { text: "a\tb" }],
  ["a slip in a parameter's name", { text: "ab", entites: [] }],
  ["parse_mode", { text: "ab", parse_mode: "HTML" }],
  ["an empty entity", { text: "ab", entities: [bold(1, 0)] }],
  ["white space at an entity's edge", { text: "a b", entities: [bold(0, 2)] }],
  ["entities that cross", { text: "abcd", entities: [bold(0, 3), { ...bold(1, 3), type: "italic" }] }],
  ["a quote in a quote", { text: "abcd", entities: [quote(0, 4), { ...quote(1, 2), type: "blockquote" }] }],
  ["bold in code", { text: "abcd", entities: [{ ...bold(0, 4), type: "code" }, bold(1, 2)] }],
  ["101 entities", { text: "a".repeat(101), entities: Array.from({ length: 101 }, (_, at) => bold(at, 1)) }],
])("sendMessage is refused for %s, which Telegram would change without a word", async (_case, params) => {
  const { description } = await send(params);
  expect(description).toMatch(/^Bad Request: STRICT: /);
});

test.each([
  [
    "bold in italic in a quote",
    { text: "abcd", entities: [bold(1, 1), { ...bold(1, 2), type: "italic" }, quote(0, 4)] },
  ],
  ["entities side by side", { text: "abcd", entities: [bold(0, 2), { ...bold(2, 2), type: "italic" }] }],
  ["4,096 characters", { text: "😀".repeat(2048) }],
  [
    "64 bytes of button data",
    { text: "a", reply_markup: { inline_keyboard: [[{ text: "b", callback_data: "ż".repeat(32) }]] } },
  ],
  [
    "a reply to nothing that may go without",
    { text: "a", reply_parameters: { message_id: 9, allow_sending_without_reply: true } },
  ],
])("sendMessage is accepted for %s", async (_case, params) => {
  await expect(send(params)).resolves.toMatchObject({ ok: true });
  expect(server.refusals()).toEqual([]);
});

test("a reply names its message, and its quote has to be in it", async () => {
  const { message_id, chat } = reader.say("Kto przyjechał do Astany?");
  const reply = (words: string) =>
    call("sendMessage", { chat_id: chat.id, text: "a", reply_parameters: { message_id, quote: words } });
  await expect(reply("do Astany")).resolves.toMatchObject({ result: { reply_to_message: { message_id } } });
  await expect(reply("do astany")).resolves.toMatchObject({ description: "Bad Request: QUOTE_TEXT_INVALID" });
});

test("a chat is unknown until its person writes, and closed when the bot is blocked or expelled", async () => {
  const message = { chat_id: reader.user.id, text: "a" };
  await expect(call("sendMessage", message)).resolves.toMatchObject({ description: "Bad Request: chat not found" });
  reader.say("Dzień dobry");
  await expect(call("sendMessage", message)).resolves.toMatchObject({ ok: true });
  reader.block();
  await expect(call("sendMessage", message)).resolves.toMatchObject({
    error_code: 403,
    description: "Forbidden: bot was blocked by the user",
  });
  const group = server.group();
  group.expel();
  await expect(call("sendMessage", { chat_id: group.chat.id, text: "a" })).resolves.toMatchObject({ error_code: 403 });
});

test("editMessageText changes a message of the bot, once", async () => {
  const { result } = await send({ text: "one" });
  const { message_id } = result as { message_id: number };
  const edit = (id: number, text: string) => call("editMessageText", { chat_id: reader.user.id, message_id: id, text });
  await expect(edit(message_id, "two")).resolves.toMatchObject({ ok: true, result: { text: "two" } });
  expect((await edit(message_id, "two")).description).toMatch(/^Bad Request: message is not modified: /);
  expect((await edit(9, "two")).description).toBe("Bad Request: message to edit not found");
  const [own] = server.said(reader.user.id, reader);
  expect((await edit(own?.message_id ?? 0, "two")).description).toBe("Bad Request: message can't be edited");
  expect(server.sent(reader.user.id).map(({ text }) => text)).toEqual(["two"]);
});

test("a button's query is answered once", async () => {
  const { result } = await send({ text: "one" });
  const query = reader.press(result as Parameters<Person["press"]>[0], "more");
  await expect(call("answerCallbackQuery", { callback_query_id: query })).resolves.toMatchObject({ ok: true });
  expect((await call("answerCallbackQuery", { callback_query_id: query })).description).toMatch(/query is too old/);
});

test("setMyCommands takes names of a certain form and keeps a list a language", async () => {
  const set = (command: string, more = {}) =>
    call("setMyCommands", { commands: [{ command, description: "x" }], ...more });
  expect((await set("Start")).description).toBe("Bad Request: BOT_COMMAND_INVALID");
  expect((await set("a".repeat(33))).description).toBe("Bad Request: BOT_COMMAND_INVALID");
  expect((await set("start", { language_code: "pl-PL" })).description).toBe(
    "Bad Request: invalid language code specified",
  );
  await expect(set("start", { language_code: "pl" })).resolves.toMatchObject({ ok: true });
  expect(server.commands("pl")).toEqual([{ command: "start", description: "x" }]);
  expect(server.commands("")).toBeUndefined();
});

test("sendChatAction knows the actions", async () => {
  const { chat } = reader.say("?");
  await expect(call("sendChatAction", { chat_id: chat.id, action: "typing" })).resolves.toMatchObject({ ok: true });
  expect((await call("sendChatAction", { chat_id: chat.id, action: "dance" })).description).toMatch(
    /wrong parameter action/,
  );
});

test("sendMessageDraft takes a text with an id in a private chat alone", async () => {
  const { chat } = reader.say("?");
  const draft = (more: object) => call("sendMessageDraft", { chat_id: chat.id, draft_id: 7, text: "so far", ...more });
  await expect(draft({})).resolves.toMatchObject({ ok: true, result: true });
  expect(server.sent(chat.id)).toEqual([]);
  expect((await draft({ draft_id: 0 })).description).toMatch(/draft_id must be non-zero/);
  expect((await draft({ text: "" })).description).toMatch(/text is empty/);
  const group = server.group();
  reader.say("?", { group });
  expect((await draft({ chat_id: group.chat.id })).description).toMatch(/only to private chats/);
});
