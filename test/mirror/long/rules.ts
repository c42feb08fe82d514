/** Takes out each of the engine's rules in a copy of the source, and expects the tests to fail. */
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

interface Change {
  rule: string;
  file: string;
  from: string;
  to: string;
}

const intent = "await store.save(kind, items.map(pending));";
const changes: Change[] = [
  { rule: "intent", file: "writer.ts", from: intent, to: `if (verb === "remove") ${intent}` },
  { rule: "intent of deletes", file: "writer.ts", from: intent, to: `if (verb !== "remove") ${intent}` },
  {
    rule: "adoption",
    file: "engine.ts",
    from: "if (!run.verify && (await store.adoption(kind)) !== undefined) return;",
    to: 'if (!run.verify) return await store.setAdoption(kind, "empty");',
  },
  {
    rule: "asking",
    file: "engine.ts",
    from: "source.findDeal(id, users, call)",
    to: "(void id, undefined as SourceDeal | undefined)",
  },
  { rule: "guard of deletes", file: "engine.ts", from: "if (gone > limit) {", to: "if (gone > limit * 1e9) {" },
  { rule: "guard of empty lists", file: "engine.ts", from: "if (known > freeDeletes &&", to: "if (known > 1e9 &&" },
  { rule: "lock", file: "sqlite-store.ts", from: 'database.exec("BEGIN EXCLUSIVE; COMMIT;");', to: "" },
];
changes.push({ rule: "lock", file: "sqlite-store.ts", from: "PRAGMA locking_mode = EXCLUSIVE;", to: "" });

export async function rules(): Promise<string[]> {
  const problems: string[] = [];
  const folder = join("node_modules", ".cache", "mirror-rules");
  for (const rule of ["none", ...new Set(changes.map((change) => change.rule))]) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const name of ["src", "generated", "tsconfig.json", "vitest.config.ts", "package.json"]) {
      await cp(name, join(folder, name), { recursive: true });
    }
    await cp("test/mirror", join(folder, "test/mirror"), { recursive: true });
    await symlink(join(process.cwd(), "node_modules"), join(folder, "node_modules"), "junction");
    for (const { file, from, to } of changes.filter((change) => change.rule === rule)) {
      const path = join(folder, "src/mirror", file);
      const source = await readFile(path, "utf8");
      if (!source.includes(from)) throw new Error(`${file} does not have: ${from}`);
      await writeFile(path, source.replace(from, to));
    }
    const red = await failing(folder);
    console.log(`  without ${rule}: ${red.length === 0 ? "all green" : red.join("; ")}`);
    if (rule === "none" ? red.length > 0 : red.length === 0)
      problems.push(`without ${rule}: ${red.length} tests are red`);
  }
  await rm(folder, { recursive: true });
  return problems;
}

async function failing(folder: string): Promise<string[]> {
  const vitest = join(process.cwd(), "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--root", folder, "--project", "source", "--reporter", "json"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 }).catch(
    (error: { stdout: string }) => error,
  );
  const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{"')));
  const tests: { status: string; title: string }[] = testResults.flatMap(
    ({ assertionResults }: { assertionResults: object[] }) => assertionResults,
  );
  return tests.filter(({ status }) => status === "failed").map(({ title }) => title);
}
