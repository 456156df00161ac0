/** How many model calls a reader may cost on one day. */
export interface CallAllowance {
  /**
   * Takes one of the reader's calls of the day (of UTC); false where none is left. Rejects with a `StorageError` when it
   * cannot be counted.
   */
  take(reader: string): Promise<boolean>;
}
