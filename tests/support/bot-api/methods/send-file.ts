import type { Message } from "grammy/types";
import { badRequest } from "../api-error.ts";
import { isObject, type Params } from "../params.ts";
import type { UploadedFile } from "../read-params.ts";
import { namedThread, repliedMessage } from "../reply-rules.ts";
import type { Method } from "./method.ts";

/** Characters of UTF-16. */
const MAX_CAPTION = 1_024;
const MAX_PHOTO_BYTES = 10_000_000;
const PNG = "\x89PNG";

const SHARED = ["chat_id", "message_thread_id", "caption", "reply_parameters", "disable_notification"];

export const sendDocument: Method = {
  parameters: [...SHARED, "document"],
  call: (params, world) => {
    const { name, bytes } = uploaded(params, "document");
    const file = { file_id: name, file_unique_id: name, file_name: name, file_size: bytes.length };
    return post(params, world, { document: file });
  },
};

export const sendPhoto: Method = {
  parameters: [...SHARED, "photo"],
  call: (params, world) => {
    const { name, bytes } = uploaded(params, "photo");
    if (bytes.length > MAX_PHOTO_BYTES) throw badRequest("file is too big");
    if (Buffer.from(bytes.slice(0, PNG.length)).toString("latin1") !== PNG) throw badRequest("IMAGE_PROCESS_FAILED");
    const size = { file_id: name, file_unique_id: name, width: 1, height: 1 };
    return post(params, world, { photo: [size] });
  },
};

function post(params: Params, { chats, me }: Parameters<Method["call"]>[1], content: Partial<Message>): Message {
  const record = chats.named(params);
  const thread = namedThread(params, record);
  const replied = repliedMessage(params, record);
  const caption = params["caption"];
  if (typeof caption === "string" && caption.length > MAX_CAPTION) throw badRequest("message caption is too long");
  return chats.post(record, {
    from: me,
    ...content,
    ...(typeof caption === "string" ? { caption } : {}),
    ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
    ...(replied === undefined ? {} : { reply_to_message: replied as Message["reply_to_message"] & object }),
  });
}

/** Only new files are sent here: no ids, no addresses. */
function uploaded(params: Params, field: string): UploadedFile {
  const file = params[field];
  if (!isObject(file) || !(file["bytes"] instanceof Uint8Array))
    throw badRequest(`there is no ${field} in the request`);
  if (file["bytes"].length === 0) throw badRequest("file must be non-empty");
  return file as unknown as UploadedFile;
}
