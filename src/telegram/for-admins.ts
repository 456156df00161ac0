import { Composer, type Context } from "grammy";

/** Whether an owner writes, and nobody else reads what they are told. */
export function isAdmin({ chat, from }: Pick<Context, "chat" | "from">, adminIds: ReadonlySet<number>): boolean {
  return chat?.type === "private" && from !== undefined && adminIds.has(from.id);
}

/** Features that only the owners reach. */
export function forAdmins(adminIds: ReadonlySet<number>, ...features: readonly Composer<Context>[]): Composer<Context> {
  const guarded = new Composer<Context>();
  guarded.filter((ctx) => isAdmin(ctx, adminIds)).use(...features);
  return guarded;
}
