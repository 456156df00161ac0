import { badRequest } from "../api-error.ts";
import { namedThread } from "../reply-rules.ts";
import type { Method } from "./method.ts";

const ACTIONS: readonly unknown[] = ["typing", "choose_sticker", "find_location"].concat(
  ["photo", "video", "voice", "document", "video_note"].flatMap((kind) => [`upload_${kind}`, `record_${kind}`]),
);

export const sendChatAction: Method = {
  parameters: ["chat_id", "message_thread_id", "action"],
  call: (params, { chats }) => {
    const record = chats.named(params);
    namedThread(params, record);
    if (!ACTIONS.includes(params["action"])) throw badRequest("wrong parameter action in request");
    return true;
  },
};
