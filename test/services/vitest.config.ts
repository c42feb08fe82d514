import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../vitest.config.ts";

export default mergeConfig(
  { resolve: base.resolve ?? {} },
  defineConfig({
    root: fileURLToPath(new URL("../../", import.meta.url)),
    test: {
      include: ["test/services/*.test.ts"],
      globalSetup: "test/services/setup.ts",
      testTimeout: 120_000,
      hookTimeout: 30_000,
      fileParallelism: false,
    },
  }),
);
