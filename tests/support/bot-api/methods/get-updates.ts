import { badRequest, conflict } from "../api-error.ts";
import { optionalInteger, optionalJson } from "../params.ts";
import type { UpdateKind } from "../update-queue.ts";
import type { Method } from "./method.ts";

const WEBHOOK_ACTIVE =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
const MAX_WAIT_SECONDS = 50;
const MAX_LIMIT = 100;

export const getUpdates: Method = {
  parameters: ["offset", "limit", "timeout", "allowed_updates"],
  call: (params, { updates, webhook }, signal) => {
    if (webhook.current !== null) throw conflict(WEBHOOK_ACTIVE);
    const seconds = Math.min(optionalInteger(params, "timeout") ?? 0, MAX_WAIT_SECONDS);
    const limit = optionalInteger(params, "limit") ?? MAX_LIMIT;
    return updates.fetch({
      offset: optionalInteger(params, "offset") ?? 0,
      limit: limit >= 1 && limit <= MAX_LIMIT ? limit : MAX_LIMIT,
      wait: seconds * 1000,
      allowed: updateKinds(optionalJson(params, "allowed_updates")),
      signal,
    });
  },
};

function updateKinds(value: unknown): readonly UpdateKind[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.some((kind) => typeof kind !== "string")) {
    throw badRequest("can't parse allowed updates: expected an Array of String");
  }
  return value;
}
