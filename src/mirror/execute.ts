/** One run of the command: the store, the report's file, the progress, and the signals. */
import { closeSync, fchmodSync, openSync, writeSync } from "node:fs";
import type { CommandIo } from "../command.ts";
import { progressOn } from "./progress.ts";
import type { MirrorReport, RecordOutcome } from "./report.ts";
import { type MirrorOptions, runMirror } from "./run.ts";
import { sqliteStore } from "./sqlite-store.ts";
import { table } from "./table.ts";

interface Output {
  storeFile: string;
  reportFile: string | undefined;
  json: boolean;
  io: CommandIo;
}

/** Runs the mirror and resolves with the exit code. */
export async function execute(
  options: Omit<MirrorOptions, "store">,
  { storeFile, reportFile, json, io }: Output,
): Promise<number> {
  const records = reportFile === undefined ? undefined : recordsIn(reportFile);
  const progress = progressOn(io);
  const interrupt = interrupted(io);
  try {
    const report = await withoutSqliteWarning(() =>
      runMirror({
        ...options,
        store: sqliteStore(storeFile),
        signal: interrupt.signal,
        onProgress: progress.show,
        onRecord: (record) => records?.add(record),
      }),
    );
    progress.end();
    io.out(json ? JSON.stringify(report) : table(report));
    if (report.stopped) io.err(report.stopped.reason);
    return exitCode(report);
  } finally {
    progress.end();
    interrupt.off();
    records?.close();
  }
}

export function exitCode({ stopped, kinds }: MirrorReport): number {
  if (stopped) return stopped.by === "signal" ? 130 : 4;
  return Object.values(kinds).some(({ rejected, unknown }) => rejected + unknown > 0) ? 3 : 0;
}

/** After the first signal the run waits for the writes under way; the second one ends the process. */
function interrupted(io: CommandIo) {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(130);
    io.err("Waiting for the writes under way. Interrupt again to stop at once.");
    controller.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return {
    signal: controller.signal,
    off() {
      process.off("SIGINT", onSignal);
      process.off("SIGTERM", onSignal);
    },
  };
}

/** The report holds people's names in reasons, and ids: only its owner can read it. */
function recordsIn(file: string) {
  const descriptor = openSync(file, "w", 0o600);
  fchmodSync(descriptor, 0o600);
  return {
    add: (record: RecordOutcome) => writeSync(descriptor, `${JSON.stringify(record)}\n`),
    close: () => closeSync(descriptor),
  };
}

/** Node.js 22 warns that its SQLite is experimental. Other warnings are shown. */
async function withoutSqliteWarning<Result>(work: () => Promise<Result>): Promise<Result> {
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...others: never[]) => {
    if (!/SQLite is an experimental feature/.test(String(warning))) emitWarning.call(process, warning, ...others);
  };
  try {
    return await work();
  } finally {
    process.emitWarning = emitWarning;
  }
}
