// Given to Node by `--import`: the pipes of standard input and output say that they are terminals, of so many columns.
for (const stream of [process.stdin, process.stdout]) Object.defineProperty(stream, "isTTY", { value: true });

const { TERMINAL_COLUMNS } = process.env;
if (TERMINAL_COLUMNS) Object.defineProperty(process.stdout, "columns", { value: Number(TERMINAL_COLUMNS) });
