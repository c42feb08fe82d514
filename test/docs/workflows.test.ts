/** The workflows' jobs have the permissions they need and no others, and run actions at a fixed commit. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Job {
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  uses?: string;
  steps?: { uses?: string; run?: string }[];
}

const folder = new URL("../../.github/workflows/", import.meta.url);
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(new URL(name, folder), "utf8");
  const content: { permissions: Record<string, string>; jobs: Record<string, Job> } = parse(text);
  return { name, text, content };
});
const jobs = workflows.flatMap(({ name, content }) =>
  Object.entries(content.jobs).map(([id, job]) => ({ id: `${name} ${id}`, job, permissions: content.permissions })),
);

test("only the jobs that release and publish may write", () => {
  const writing = jobs.map(({ id, job, permissions }) => {
    const granted = Object.entries(job.permissions ?? permissions);
    return [id, granted.filter(([, level]) => level !== "read").map(([scope]) => scope)] as const;
  });
  expect(Object.fromEntries(writing.filter(([, scopes]) => scopes.length > 0))).toEqual({
    "docs.yml publish": ["pages", "id-token"],
    "release.yml release": ["contents", "pull-requests", "id-token"],
    "release.yml docs": ["pages", "id-token"],
  });
});

test("no job that may write runs the tests, or other packages' scripts at their installation", () => {
  for (const { job } of jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes("write"))) {
    const commands = (job.steps ?? []).map(({ run = "" }) => run).join("\n");
    expect(commands).not.toMatch(/npm (run )?test|npm ci(?! --ignore-scripts)/);
  }
});

test("every job ends in time", () => {
  expect(jobs.filter(({ job }) => !job.uses && !job["timeout-minutes"]).map(({ id }) => id)).toEqual([]);
});

test("every action is pinned by its commit, with its version beside it", () => {
  const used = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (.+)/g)].map(([, action = ""]) => action));
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((action) => !/^(\.\/|[\w./-]+@[0-9a-f]{40} # v\d)/.test(action))).toEqual([]);
});
