// Given to Node by `--import`: the pipes of standard input and output say that they are terminals.
for (const stream of [process.stdin, process.stdout]) Object.defineProperty(stream, "isTTY", { value: true });
