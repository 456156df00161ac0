export interface MessageLimits {
  /** UTF-16 units. */
  readonly length: number;
  readonly entities: number;
}

/** Telegram shows 4,096 characters and at most 100 entities in a message; the entities to spare are its own finds. */
export const MESSAGE_LIMITS: MessageLimits = { length: 4096, entities: 60 };
