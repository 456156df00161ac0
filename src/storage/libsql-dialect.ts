import { type DialectAdapter, type Driver, SqliteAdapter, SqliteDialect, SqliteDriver } from "kysely";
import type Database from "libsql";
import { withStorageErrors } from "./with-storage-errors.ts";

/**
 * Kysely's SQLite dialect on a libsql database. Write inside transactions only: a statement that meets another
 * process's lock stays open in libsql, and while it is open no transaction can be committed.
 */
export class LibsqlDialect extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new LibsqlDriver(this.#database);
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalDdlAdapter();
  }
}

/** Runs what can meet another process's lock by `exec`, which closes its statement also when it fails. */
class LibsqlDriver extends SqliteDriver {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  /** Takes the write lock at once: a transaction that reads first and writes later fails beside another process's. */
  override async beginTransaction(): Promise<void> {
    this.#database.exec("begin immediate");
  }

  override async commitTransaction(): Promise<void> {
    this.#database.exec("commit");
  }

  /** SQLite itself rolls back on some errors (a full disk); a second rollback would hide the first error. */
  override async rollbackTransaction(): Promise<void> {
    if (this.#database.inTransaction) this.#database.exec("rollback");
  }

  /**
   * Leaves everything in the one file, so that a copy of it is a copy of the conversations. Where that fails (a full
   * disk) the database is closed all the same, and what was committed stays in the log beside the file.
   */
  override async destroy(): Promise<void> {
    await withStorageErrors("gather the conversations in one file", async () => {
      try {
        this.#database.exec("pragma wal_checkpoint(truncate)");
      } finally {
        await super.destroy();
      }
    });
  }
}

/** SQLite can change tables inside a transaction, so a migration that is cut off leaves nothing behind. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
