import { describe, expect, test } from "vitest";
import type { Inbox, InboxUpdate } from "../../src/intake/inbox.ts";

const update = (id: number): InboxUpdate => ({
  id,
  chat: "41",
  person: "42",
  content: `{"update_id":${id},"é":"\\u0000"}`,
});
const ids = async (inbox: Inbox, most = 10) => (await inbox.waiting(most)).map(({ id }) => id);

/** What every inbox has to do. */
export function inboxContract(name: string, open: () => Promise<Inbox>): void {
  describe(`${name}: an inbox`, () => {
    test("keeps what it is given, whole, until it is done, in the order of the ids", async () => {
      const inbox = await open();
      expect(await inbox.store([update(7), update(5)])).toEqual(new Set([5, 7]));
      expect(await inbox.waiting(10)).toEqual([
        { ...update(5), attempts: 0 },
        { ...update(7), attempts: 0 },
      ]);
      expect(await ids(inbox, 1)).toEqual([5]);
      await inbox.done(5, "100");
      expect(await ids(inbox)).toEqual([7]);
    });

    test("knows an update that comes again, whatever has become of it", async () => {
      const inbox = await open();
      await inbox.store([update(5), update(6), update(7)]);
      await inbox.done(5, null);
      await inbox.setAside(6, "TypeError");
      expect(await inbox.store([update(5), update(6), update(7), update(8)])).toEqual(new Set([8]));
      expect(await ids(inbox)).toEqual([7, 8]);
      expect(await inbox.count()).toEqual({ waiting: 2, setAside: 1 });
    });

    test("takes an id that is lower than the last", async () => {
      const inbox = await open();
      await inbox.store([update(900_000_000)]);
      expect(await inbox.store([update(3)])).toEqual(new Set([3]));
    });

    test("counts attempts", async () => {
      const inbox = await open();
      await inbox.store([update(5)]);
      await inbox.begin(5);
      await inbox.begin(5);
      expect((await inbox.waiting(1))[0]?.attempts).toBe(2);
    });

    test("takes nothing, and a mark on what it does not know, without an error", async () => {
      const inbox = await open();
      expect(await inbox.store([])).toEqual(new Set());
      await inbox.done(1, null);
      await inbox.setAside(1, "Error");
      expect(await ids(inbox)).toEqual([]);
    });

    test("keeps as many as Telegram gives at once, and more", async () => {
      const inbox = await open();
      const many = Array.from({ length: 1_000 }, (_, index) => update(index + 1));
      expect((await inbox.store(many)).size).toBe(1_000);
      expect(await ids(inbox, 2_000)).toHaveLength(1_000);
    });
  });
}
