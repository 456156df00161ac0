import type { Peer } from "../../tests/measure/peers/search-engine.ts";
import { memoryVectorStorePeer } from "./memory-vector-store-peer.ts";
import { minisearchPeer } from "./minisearch-peer.ts";
import { oramaPeer } from "./orama-peer.ts";

export const peers: readonly Peer[] = [minisearchPeer, oramaPeer, memoryVectorStorePeer];
