import { defineConfig } from "vitest/config";

/** A file to write the results to as JSON, beside what is shown: for whoever adds them up. */
const report = process.env["TEST_REPORT"];

const integration = "tests/**/*.integration.test.ts";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: "100%",
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/entry/**", integration] },
      },
      {
        extends: true,
        test: {
          name: "entry",
          include: ["tests/entry/**/*.test.ts"],
          exclude: [integration],
          globalSetup: ["tests/support/build-once.ts"],
        },
      },
    ],
  },
});
