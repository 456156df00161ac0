import type { Method } from "./method.ts";

/** There is never a webhook here yet; a bot that polls deletes it first all the same. */
export const deleteWebhook: Method = { parameters: ["drop_pending_updates"], call: () => true };

export const getWebhookInfo: Method = {
  parameters: [],
  call: (_params, { updates }) => ({
    url: "",
    has_custom_certificate: false,
    pending_update_count: updates.pending().length,
  }),
};
