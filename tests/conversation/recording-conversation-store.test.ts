import { createRecordingConversationStore } from "../support/recording-conversation-store.ts";
import { testConversationStore } from "./conversation-store-contract.ts";
import { testTurnMessages } from "./turn-messages-contract.ts";

testConversationStore(async () => createRecordingConversationStore());

testTurnMessages(async () => {
  const store = createRecordingConversationStore();
  return { store, turnMessages: store.turnMessages };
});
