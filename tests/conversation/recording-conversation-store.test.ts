import { createRecordingConversationStore } from "../support/recording-conversation-store.ts";
import { testConversationStore } from "./conversation-store-contract.ts";

testConversationStore(async () => createRecordingConversationStore());
