import { expect, test } from "vitest";
import { KnowledgeError } from "../../src/knowledge/knowledge-problem.ts";
import { makeOfBest } from "../../src/knowledge/make-of-best.ts";

const versions = { now: () => "new", lastGood: "old" };

/** Makes upper case of a text, and throws at one that is named. */
const upper =
  (thrown: Readonly<Record<string, Error>> = {}) =>
  (text: string): string => {
    const error = thrown[text];
    if (error !== undefined) throw error;
    return text.toUpperCase();
  };

test("makeOfBest takes the text as it is now where it is good", () => {
  expect(makeOfBest(versions, upper())).toEqual({ made: "NEW", fault: null, isKept: false });
});

test("makeOfBest takes the last good text where the one now is not good, and says so", () => {
  const bad = new KnowledgeError("it is bad: mend it");
  expect(makeOfBest(versions, upper({ new: bad }))).toEqual({
    made: "OLD",
    fault: "it is bad: mend it (its last good version is kept)",
    isKept: true,
  });
});

test("makeOfBest tells an error that nobody expected with its message, and keeps the last good text all the same", () => {
  const best = makeOfBest(versions, upper({ new: new TypeError("x is not a function") }));
  expect(best.made).toBe("OLD");
  expect(best.fault).toContain("(TypeError: x is not a function): leave the file out, and report this");
});

test("makeOfBest tells why the last good text will not do either, unless it is for the same reason", () => {
  const bad = new KnowledgeError("it is bad: mend it");
  const overflow = new RangeError("too deep");
  expect(makeOfBest(versions, upper({ new: bad, old: overflow }))).toMatchObject({
    made: null,
    fault: expect.stringMatching(/^it is bad: mend it \(left out: of its last good version, .*RangeError: too deep/),
  });
  expect(makeOfBest(versions, upper({ new: bad, old: bad }))).toEqual({
    made: null,
    fault: bad.message,
    isKept: false,
  });
});

test("makeOfBest makes nothing where there is no last good text, or none that may stand in", () => {
  const bad = upper({ new: new KnowledgeError("it is bad: mend it") });
  expect(makeOfBest({ now: versions.now, lastGood: null }, bad).fault).toBe("it is bad: mend it");
  const leftOut = "left out: the last good one is of another text";
  expect(makeOfBest({ now: versions.now, lastGood: null, leftOut }, bad).fault).toBe(`it is bad: mend it (${leftOut})`);
});
