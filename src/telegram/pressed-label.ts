import type { CallbackQuery } from "grammy/types";

/** What the button says that was pressed; undefined where its message is out of reach, or the data forged. */
export function pressedLabel({ message, data }: CallbackQuery): string | undefined {
  const buttons = message?.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.find((button) => "callback_data" in button && button.callback_data === data)?.text;
}
