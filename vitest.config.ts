import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("./src", import.meta.url));

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: "source", include: ["test/**/*.test.ts"], exclude: ["test/package/**", "test/services/**"] },
      },
      {
        // These tests run on the built package; building it is part of their setup.
        extends: true,
        test: {
          name: "package",
          include: ["test/package/*.test.ts"],
          globalSetup: "test/package/setup.ts",
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
