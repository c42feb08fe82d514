import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("./src", import.meta.url));

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Vitest leaves one core to itself, which on two cores is half of them.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "source",
          include: ["test/**/*.test.ts"],
          exclude: ["test/package/**", "test/services/**"],
          // Files share no state: what they import is loaded once for all.
          isolate: false,
        },
      },
      {
        // These tests run on the built package; it is built while the source's tests run.
        extends: true,
        test: {
          name: "package",
          include: ["test/package/*.test.ts"],
          globalSetup: "test/package/setup.ts",
          setupFiles: "test/package/built.ts",
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
        },
      },
    ],
  },
  resolve: {
    alias: [
      { find: /^crm-deals$/, replacement: `${src}/index.ts` },
      { find: /^crm-deals\/([\w-]+)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
});
