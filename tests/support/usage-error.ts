/** Something that whoever called a command can mend: told in one line, exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
