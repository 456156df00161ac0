import type * as original from "../../../../src/text/chat-spellings.ts";

/** Words of a chat mean what they say. */
export const chatSpelling: typeof original.chatSpelling = () => null;
