import type { Api } from "grammy";

type GrammySignal = NonNullable<Parameters<Api["getMe"]>[0]>;

/** grammY's types name the AbortSignal of a package; of it grammY uses only what Node's own has too. */
export const toGrammySignal = (signal: AbortSignal): GrammySignal => signal as unknown as GrammySignal;
