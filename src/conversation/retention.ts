/** Deletes what has become old. */
export interface Retention {
  /**
   * Deletes what was kept more than so many days ago, today's date told; resolves with how many turns that were. Rejects with a
   * `StorageError`.
   */
  deleteOlder(days: number): Promise<number>;
}
