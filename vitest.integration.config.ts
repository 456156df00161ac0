import { defineConfig } from "vitest/config";

const report = process.env["TEST_REPORT"];

export default defineConfig({
  test: {
    include: ["tests/**/*.integration.test.ts"],
    globalSetup: ["tests/support/debian-packages.ts"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
