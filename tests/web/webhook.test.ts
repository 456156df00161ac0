import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createWebApp } from "../../src/web/create-web-app.ts";
import { startWebServer } from "../../src/web/start-web-server.ts";
import { silentLogger } from "../support/silent-logger.ts";

const SECRET = "the-secret-of-the-tests";
type Outcome = "kept" | "closed" | "unreadable";

function app(receive: (posted: unknown) => Promise<Outcome> = async () => "kept", isReady = true) {
  return createWebApp({
    documents: () => [],
    base: "/bot",
    webhook: { secret: SECRET, receive },
    isReady: () => isReady,
    logger: silentLogger,
  });
}

type Post = readonly [path: string, init: RequestInit];

const post = (body: string, headers: Record<string, string> = {}, path = "/webhook"): Post => [
  path,
  {
    method: "POST",
    body,
    headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET, ...headers },
  },
];

test.each(["/webhook", "/bot/webhook"])("an update at %s is answered with 200 once it is kept", async (path) => {
  let keep = () => {};
  const posted: unknown[] = [];
  const answered = app(async (update) => {
    posted.push(update);
    await new Promise<void>((resolve) => {
      keep = resolve;
    });
    return "kept";
  }).request(...post('{"update_id":1}', {}, path));
  await expect.poll(() => posted).toEqual([{ update_id: 1 }]);
  keep();
  expect((await answered).status).toBe(200);
});

test.each([
  ["a wrong secret", post("{}", { "x-telegram-bot-api-secret-token": "the-secret-of-others" }), 401],
  ["no secret", post("{}", { "x-telegram-bot-api-secret-token": "" }), 401],
  ["a body that is no JSON by its type", post("{}", { "content-type": "text/plain" }), 415],
  ["a body that is no JSON", post("{"), 400],
  ["an oversized body", post(`"${"x".repeat(1_000_001)}"`), 413],
  ["an oversized body that says so", post("{}", { "content-length": "1000001" }), 413],
  ["a get", ["/webhook", { headers: { "x-telegram-bot-api-secret-token": SECRET } }] as Post, 415],
])("%s is turned away, and nothing is kept", async (_, request, status) => {
  const answered = await app(async () => expect.unreachable()).request(...request);
  expect(answered.status).toBe(status);
});

test.each([
  ["closed", 503],
  ["unreadable", 400],
] as const)("what is %s is answered with %i", async (outcome, status) => {
  expect((await app(async () => outcome).request(...post("{}"))).status).toBe(status);
});

test("what cannot be kept now comes again", async () => {
  const failing = app(async () => {
    throw new Error("the disk is full");
  });
  const answered = await failing.request(...post("{}"));
  expect(answered.status).toBe(503);
  expect(await answered.text()).not.toContain("disk");
});

test("health and readiness are told apart", async () => {
  for (const isReady of [true, false]) {
    expect((await app(undefined, isReady).request("/healthz")).status).toBe(200);
    expect((await app(undefined, isReady).request("/readyz")).status).toBe(isReady ? 200 : 503);
  }
});

test("who sends slowly is turned away, and others are served meanwhile", async () => {
  const server = await startWebServer({ app: app(), port: 0, longest: { headers: 200, request: 400 } });
  onTestFinished(() => server.close());
  const slow = connect(server.port, "127.0.0.1");
  onTestFinished(() => void slow.destroy());
  const closed = new Promise<string>((resolve) => {
    let said = "";
    slow.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    slow.once("close", () => resolve(said));
  });
  slow.write(
    `POST /webhook HTTP/1.1\r\nhost: a\r\nx-telegram-bot-api-secret-token: ${SECRET}\r\ncontent-length: 100\r\n`,
  );
  const healthy = await fetch(`http://127.0.0.1:${server.port}/healthz`);
  expect(healthy.status).toBe(200);
  expect(await closed).toContain("408");
});
