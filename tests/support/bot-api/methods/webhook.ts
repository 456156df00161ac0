import { badRequest } from "../api-error.ts";
import { optionalJson } from "../params.ts";
import type { UpdateKind } from "../update-queue.ts";
import type { Method } from "./method.ts";

const SECRET = /^[\w-]{1,256}$/;

export const setWebhook: Method = {
  parameters: ["url", "secret_token", "allowed_updates", "max_connections", "drop_pending_updates"],
  call: (params, world) => {
    const { url, secret_token: secret } = params;
    if (typeof url !== "string" || !url.startsWith("https://")) {
      throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
    }
    if (typeof secret !== "string" || !SECRET.test(secret))
      throw badRequest("secret token contains unallowed characters");
    const kinds = optionalJson(params, "allowed_updates");
    if (Array.isArray(kinds)) world.updates.allow(kinds as UpdateKind[]);
    world.webhook.current = { url, secret };
    return true;
  },
};

export const deleteWebhook: Method = {
  parameters: ["drop_pending_updates"],
  call: (_params, { webhook }) => {
    webhook.current = null;
    return true;
  },
};

export const getWebhookInfo: Method = {
  parameters: [],
  call: (_params, { updates, webhook }) => ({
    url: webhook.current?.url ?? "",
    has_custom_certificate: false,
    pending_update_count: updates.pending().length,
  }),
};
