/** The README's TypeScript samples compile as they stand. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("every sample compiles", { timeout: 60_000 }, () => {
  const readme = readFileSync(`${root}README.md`, "utf8");
  const samples = new Map(
    [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""], index) => [
      // Beside the tests, so that imports resolve as they do there.
      resolve(root, `test/docs/sample-${index + 1}.ts`),
      `${code}\nexport {};\n`,
    ]),
  );
  expect(samples.size).toBeGreaterThan(5);

  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => samples.has(file) || fileExists(file);
  host.readFile = (file) => samples.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const code = samples.get(file);
    return code === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, code, version);
  };

  const program = ts.createProgram([...samples.keys()], options, host);
  const problems = [...samples.keys()].flatMap((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => `${file.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  );
  expect(problems).toEqual([]);
});
