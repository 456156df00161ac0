import { Composer, type Context } from "grammy";

/** Features that only the owners reach, and only where nobody else reads what they are told. */
export function forAdmins(adminIds: ReadonlySet<number>, ...features: readonly Composer<Context>[]): Composer<Context> {
  const guarded = new Composer<Context>();
  guarded
    .filter((ctx) => ctx.chat?.type === "private" && ctx.from !== undefined && adminIds.has(ctx.from.id))
    .use(...features);
  return guarded;
}
