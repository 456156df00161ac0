import { inboxContract } from "../intake/inbox-contract.ts";
import { createInMemoryInbox } from "./in-memory-inbox.ts";

inboxContract("createInMemoryInbox", async () => createInMemoryInbox());
