import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("./src", import.meta.url));

export default defineConfig({
  test: { include: ["test/**/*.test.ts"], testTimeout: 20_000, hookTimeout: 20_000 },
  resolve: {
    alias: [
      { find: /^crm-deals$/, replacement: `${src}/index.ts` },
      { find: /^crm-deals\/(\w+)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
});
