import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { folderForFile, run, start } from "./entry-point.ts";
import { markersIn } from "./markers.ts";

const data = join(folderForFile(), "data");

test("standard input is answered as plain text, and the end of it is the end", async () => {
  const { status, output, notices } = await run(
    ["--data", data],
    "Kiedy i gdzie odbył się szczyt UE-Azja Centralna?\n",
  );
  expect(status).toBe(0);
  const [answer, blank, heading, quote] = output.split("\n");
  expect(answer).toMatch(/w Samarkandzie w dniach 3–4 kwietnia.* \[1\]$/);
  expect(blank).toBe("");
  expect(heading).toBe("[1] ¶1 · Kazachstan i Unia Europejska po szczycie w Samarkandzie");
  expect(`${quote?.trim()} [1]`).toBe(answer);
  expect(output).not.toContain("\u001b");
  expect(notices).toBe("Indexed 1 document, 7 paragraphs.\n");
});

test("a second start says nothing of an index that is up to date", async () => {
  const { status, notices } = await run(["start", "--data", data], "Who won the World Cup?");
  expect(status).toBe(0);
  expect(notices).not.toContain("Indexed");
});

test("the lines of standard input are one conversation", async () => {
  const { status, output } = await run(
    ["--data", data],
    "When and where did the EU–Central Asia summit take place?\n\nTell me more\r\nWhat is the capital of Australia?\n",
  );
  expect(status).toBe(0);
  const [summit = "", more = "", australia = ""] = output.split(/\n\n(?=\S)(?!\[|You can ask)/);
  expect(summit).toContain("[1] ¶1 · Kazakhstan and the European Union after the Samarkand summit");
  expect(Math.min(...markersIn(more))).toBe(Math.max(...markersIn(summit)) + 1);
  expect(australia).not.toContain("¶");
});

test("input that holds no question is no error", async () => {
  expect(await run(["--data", data], "\n  \n")).toMatchObject({ status: 0, output: "" });
});

test("a line of 100 kB and bytes that are not UTF-8 are answered with a line", async () => {
  const hostile = Buffer.concat([Buffer.from("Astana ".repeat(15_000)), Buffer.from([10, 0xff, 0xfe, 0x00, 10])]);
  const { status, output } = await run(["--data", data], hostile);
  expect(status).toBe(0);
  expect(output.split("\n\n")[0]).toBe("The question is too long: it may have at most 1,000 characters.");
  expect(output.split("\n\n").length).toBeGreaterThan(1);
});

test("commands work on standard input, and an unknown one is named", async () => {
  const { status, output } = await run(["--data", data], "/SOURCES\n/weather\n/quit\nnot read\n");
  expect(status).toBe(0);
  expect(output).toContain("https://kierunekkaukaz.pl/?p=13323");
  expect(output.endsWith("\n\nThere is no command /weather. Type /help to see what there is.\n")).toBe(true);
});

test("a standard error that nobody reads is no reason to stop", async () => {
  const { ended, stdin, heard, hangUpNotices } = start(["--data", temporaryFolder()], { env: { LOG_LEVEL: "trace" } });
  hangUpNotices();
  stdin.end("Z kim Kaja Kallas spotkała się w Astanie?\n");
  await heard("output", "¶3");
  expect(await ended).toMatchObject({ status: 0 });
});

test("a line is answered as soon as it is there, and SIGTERM ends the wait for the next", async () => {
  const { ended, heard, stdin, kill } = start(["--data", data]);
  stdin.write("Z kim Kaja Kallas spotkała się w Astanie?\n");
  await heard("output", "¶3");
  kill("SIGTERM");
  expect(await ended).toMatchObject({ status: null, signal: "SIGTERM" });
});

test("a reader of the output that goes away ends it quietly", async () => {
  const { ended, heard, stdin, hangUp } = start(["--data", data]);
  stdin.write("Z kim Kaja Kallas spotkała się w Astanie?\n");
  await heard("output", "¶3");
  hangUp();
  stdin.write("Kiedy i gdzie odbył się szczyt UE-Azja Centralna?\n".repeat(200));
  const { status, notices } = await ended;
  expect(status).toBe(1);
  expect(notices).not.toMatch(/EPIPE|Error/);
});
