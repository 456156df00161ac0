import { answerCallbackQuery } from "./answer-callback-query.ts";
import { answerInlineQuery } from "./answer-inline-query.ts";
import { deleteMessage } from "./delete-message.ts";
import { editMessageText } from "./edit-message-text.ts";
import { getMe } from "./get-me.ts";
import { getUpdates } from "./get-updates.ts";
import type { Method } from "./method.ts";
import { sendChatAction } from "./send-chat-action.ts";
import { sendDocument, sendPhoto } from "./send-file.ts";
import { sendMessage } from "./send-message.ts";
import { sendMessageDraft } from "./send-message-draft.ts";
import { setMyCommands } from "./set-my-commands.ts";
import { setMyDescription, setMyShortDescription } from "./set-my-description.ts";
import { deleteWebhook, getWebhookInfo, setWebhook } from "./webhook.ts";

/** Every method the server knows, by its name in lower case: the Bot API's names are not case-sensitive. */
export const BOT_API_METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    answerCallbackQuery,
    answerInlineQuery,
    deleteMessage,
    deleteWebhook,
    editMessageText,
    getMe,
    getUpdates,
    getWebhookInfo,
    sendChatAction,
    sendDocument,
    sendMessage,
    sendMessageDraft,
    sendPhoto,
    setMyCommands,
    setMyDescription,
    setMyShortDescription,
    setWebhook,
  }).map(([name, method]) => [name.toLowerCase(), method]),
);
