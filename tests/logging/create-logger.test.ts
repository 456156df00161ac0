import fc from "fast-check";
import { Api, BotError, type Context, GrammyError, HttpError } from "grammy";
import { expect, test } from "vitest";
import { createLogger } from "../../src/logging/create-logger.ts";
import { type Facts, LOG_LEVELS } from "../../src/logging/logger.ts";
import { StorageError } from "../../src/storage/storage-error.ts";
import { closedAddress } from "../support/closed-address.ts";
import { createLogLines } from "../support/log-lines.ts";

const SECRET = "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw-_";
const TOKEN = `110201543:${SECRET}`;
const READERS_TEXT = "what a reader wrote";

/** Logs the error in every way there is. */
function logEverywhere(log: ReturnType<typeof createLogger>, error: unknown, facts?: Facts): void {
  log.trace("tried", facts);
  log.debug("tried", facts);
  log.info("tried", facts);
  log.warn("tried", facts);
  log.error("failed", error, facts);
  log.fatal("stopped", error, facts);
}

/** The error of a real request to an address where nothing listens. */
async function requestError(): Promise<HttpError> {
  const api = new Api(TOKEN, { apiRoot: await closedAddress(), sensitiveLogs: true });
  const error: unknown = await api.sendMessage(1, READERS_TEXT).catch((reason: unknown) => reason);
  if (error instanceof HttpError) return error;
  throw new Error("the request did not fail as it should");
}

test("a log line is one JSON object with its level, time, event and facts", () => {
  const { destination, lines, text } = createLogLines();
  createLogger({ level: "info", destination }).info("answered", {
    chat: "-1001",
    milliseconds: 4.2,
    completed: false,
    reason: null,
  });
  const [line] = lines();
  expect(line).toEqual({
    level: "info",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    event: "answered",
    chat: "-1001",
    milliseconds: 4.2,
    completed: false,
    reason: null,
  });
  expect(text()).toMatch(/^[^\n]+\n$/);
});

test("a logged error carries its name, message, stack, code, reason and what lies beneath it", () => {
  const { destination, lines } = createLogLines();
  const driver = Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });
  const error = new StorageError("keep a turn", "full", { cause: new AggregateError([driver, "a string"], "both") });
  createLogger({ level: "error", destination }).error("storage failed", error, { operation: "append" });
  expect(lines()).toMatchObject([
    {
      level: "error",
      event: "storage failed",
      operation: "append",
      error: {
        name: "StorageError",
        message: error.message,
        reason: "full",
        stack: error.stack,
        causes: [
          {
            name: "AggregateError",
            message: "both",
            causes: [
              { name: "Error", message: "database or disk is full", code: "SQLITE_FULL" },
              { name: "string", message: "a string" },
            ],
          },
        ],
      },
    },
  ]);
});

test.each(LOG_LEVELS)("a logger of the level %s writes that level and those above it", (level) => {
  const { destination, lines } = createLogLines();
  logEverywhere(createLogger({ level, destination }), new Error("failed"));
  const levels = LOG_LEVELS.filter((one) => one !== "silent");
  expect(lines().map((line) => line["level"])).toEqual(levels.slice(LOG_LEVELS.indexOf(level)));
});

test.each(LOG_LEVELS)("the token of a failed request to Telegram is not logged at the level %s", async (level) => {
  const http = await requestError();
  const error = new Error("the bot stopped", { cause: new BotError(http, Object.create(null) as Context) });
  expect(`${http.error}`).toContain(SECRET);

  const { destination, text, lines } = createLogLines();
  logEverywhere(createLogger({ level, destination }), error, { address: `https://api.telegram.org/bot${TOKEN}/getMe` });
  expect(text()).not.toContain(SECRET);
  expect(lines()).toHaveLength(6 - LOG_LEVELS.indexOf(level));
});

test("a failed request to Telegram is logged with what failed, and without the message sent", async () => {
  const { destination, text, lines } = createLogLines();
  createLogger({ level: "error", destination }).error("polling failed", await requestError());
  expect(lines()).toMatchObject([{ error: { name: "HttpError", causes: [{ code: "ECONNREFUSED" }] } }]);
  expect(text()).toContain("/bot[redacted]/sendMessage");
  expect(text()).not.toContain(READERS_TEXT);
});

test("a refused request to Telegram is logged without the message sent and without the server's words", () => {
  const { destination, lines, text } = createLogLines();
  const answer = { ok: false as const, error_code: 400, description: `Bad Request: cannot send "${READERS_TEXT}"` };
  const error = new GrammyError("Call to 'sendMessage' failed!", answer, "sendMessage", { text: READERS_TEXT });
  createLogger({ level: "trace", destination }).error("not delivered", error);
  expect(lines()).toMatchObject([{ error: { name: "GrammyError", code: 400 } }]);
  expect(text()).not.toContain(READERS_TEXT);
});

test("no token is logged wherever it stands in an error, and every line stays JSON", () => {
  const placed = fc.oneof(
    fc.constantFrom(TOKEN, `/bot${TOKEN}/getMe`, encodeURIComponent(TOKEN)),
    fc.string({ unit: "binary" }).map((text) => `${text}${TOKEN}${text}`),
  );
  const { error } = fc.letrec<{ error: unknown }>((tie) => ({
    error: fc.oneof(
      { maxDepth: 4 },
      placed,
      placed.map((message) => new Error(message)),
      fc.tuple(placed, tie("error")).map(([message, cause]) => new Error(message, { cause })),
      fc.tuple(placed, tie("error")).map(([message, inner]) => new HttpError(message, inner)),
      fc.tuple(placed, fc.array(tie("error"))).map(([message, inner]) => new AggregateError(inner, message)),
      placed.map((code) => Object.assign(new Error(code), { name: code, code, stack: code, token: code })),
      placed.map((token) => ({ token, request: { url: token } })),
    ),
  }));
  fc.assert(
    fc.property(error, placed, (thrown, fact) => {
      const { destination, text, lines } = createLogLines();
      logEverywhere(createLogger({ level: "trace", destination }), thrown, { [fact]: fact });
      expect(text()).not.toContain(SECRET);
      expect(lines()).toHaveLength(6);
    }),
  );
});

test("a text that could not be parsed is not logged: Node quotes it in its error", () => {
  const { destination, lines, text } = createLogLines();
  const parse = () => JSON.parse(`{"asked": ${READERS_TEXT}`);
  try {
    parse();
  } catch (error) {
    createLogger({ level: "error", destination }).error("failed", new Error("outer", { cause: error }));
  }
  expect(lines()).toMatchObject([{ error: { message: "outer", causes: [{ name: "SyntaxError" }] } }]);
  for (const word of READERS_TEXT.split(" ").slice(2)) expect(text()).not.toContain(word);
});

test("a secret named is not logged, whatever its form", () => {
  const { destination, text } = createLogLines();
  logEverywhere(createLogger({ level: "trace", destination, secrets: ["1:a"] }), new Error("1:a"), { token: "1:a" });
  expect(text()).not.toContain("1:a");
});

test("an error that lies beneath itself is logged", () => {
  const { destination, lines } = createLogLines();
  const error = new Error("outer");
  error.cause = new Error("inner", { cause: error });
  createLogger({ level: "error", destination }).error("failed", error);
  expect(lines()).toMatchObject([{ error: { message: "outer", causes: [{ message: "inner" }] } }]);
});

test("a logger takes no text put together at run time", () => {
  const { destination, lines } = createLogLines();
  const log = createLogger({ level: "info", destination });
  const typed = `${READERS_TEXT}, ${lines().length}`;
  // @ts-expect-error an event is a literal
  log.info(typed);
  // @ts-expect-error an event is a literal, not a template
  log.info(`asked ${typed}` as `asked ${string}`);
  // @ts-expect-error an event is a literal beside an error too
  log.error(typed, new Error());
  // @ts-expect-error a message is not a fact
  log.info("asked", { text: typed });
  // @ts-expect-error an id is named after what it is of
  log.info("asked", { id: typed });
  // @ts-expect-error a server's words are not a fact
  log.info("asked", { description: typed });
  // @ts-expect-error a fact is not an object
  log.info("asked", { update: { message: typed } });
  log.info("asked", { chat: "1" });
  expect(lines()).toHaveLength(8);
});
