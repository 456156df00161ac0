import type { Context } from "grammy";
import { expect, test } from "vitest";
import { conversationKey } from "../../src/telegram/conversation-key.ts";

const update = (chat: number, from: number) => ({ chat: { id: chat }, from: { id: from } }) as Context;

test("conversationKey tells the greatest ids apart that a number holds", () => {
  const greatest = Number.MAX_SAFE_INTEGER;
  const keys = [greatest, greatest - 1, -greatest].map((id) => conversationKey(update(id, 5))?.chat);
  expect(keys).toEqual(["9007199254740991", "9007199254740990", "-9007199254740991"]);
});

test.each([
  ["chat", update(2 ** 53, 5)],
  ["writer", update(5, 2 ** 53)],
])("conversationKey knows no conversation of a %s whose id may be another's", (_, ctx) => {
  expect(conversationKey(ctx)).toBeNull();
});
