import type { Method } from "./method.ts";

export const getMe: Method = { parameters: [], call: (_params, { me }) => me };
