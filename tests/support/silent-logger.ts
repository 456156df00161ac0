import { createLogger } from "../../src/logging/create-logger.ts";

export const silentLogger = createLogger({ level: "silent", destination: process.stderr, secrets: [] });
