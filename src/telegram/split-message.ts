import { findCut } from "./find-cut.ts";
import type { FormattedText } from "./formatted-text.ts";
import { MESSAGE_LIMITS, type MessageLimits } from "./message-limits.ts";
import { sliceText } from "./slice-text.ts";

/**
 * The parts of a text that each fit into one message, in order. Nothing is lost but white space (and the characters
 * nobody sees) where a part begins or ends. An entity that is cut goes on in the next part. Empty for an invisible text.
 */
export function splitMessage(message: FormattedText, limits: MessageLimits = MESSAGE_LIMITS): FormattedText[] {
  const parts: FormattedText[] = [];
  let start = skipWhiteSpace(message.text, 0);
  while (start < message.text.length) {
    const end = findCut(message, start, limits);
    const part = sliceText(message, start, end, limits.entities);
    if (part !== null) parts.push(part);
    start = skipWhiteSpace(message.text, end);
  }
  return parts;
}

const skipWhiteSpace = (text: string, from: number): number => {
  const next = text.slice(from).search(/\S/);
  return next === -1 ? text.length : from + next;
};
