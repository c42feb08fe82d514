/** How far a run is: one line that is rewritten on a terminal, plain lines elsewhere. */
import type { CommandIo } from "../command.ts";
import type { MirrorProgress } from "./report.ts";

const terminalEveryMs = 100;
const plainEveryMs = 10_000;

export function progressOn(io: CommandIo, { isTTY } = process.stderr) {
  let phase = "";
  let startedAt = 0;
  let shownAt = 0;
  let line = "";

  function show({ phase: name, kind, done, total }: MirrorProgress): void {
    const now = performance.now();
    if (phase !== `${name} ${kind}`) {
      phase = `${name} ${kind}`;
      startedAt = now;
      shownAt = 0;
    }
    const seconds = (now - startedAt) / 1000;
    line = [`${phase}: ${done}${total === undefined ? "" : ` of ${total}`}`, ...paceOf(done, total, seconds)].join(
      ", ",
    );
    if (shownAt > 0 && now - shownAt < (isTTY ? terminalEveryMs : plainEveryMs)) return;
    shownAt = now;
    if (isTTY) process.stderr.write(`\r${line}\x1b[K`);
    else io.err(line);
  }
  return {
    show,
    /** Takes the line off the terminal. */
    end(): void {
      if (isTTY && line !== "") process.stderr.write("\r\x1b[K");
      line = "";
    },
  };
}

function paceOf(done: number, total: number | undefined, seconds: number): string[] {
  const rate = done / seconds;
  if (seconds < 1 || !Number.isFinite(rate) || rate === 0) return [];
  const pace = `${Math.round(rate)} a second`;
  if (total === undefined || total <= done) return [pace];
  const left = Math.ceil((total - done) / rate);
  return [pace, left > 90 ? `${Math.ceil(left / 60)} minutes left` : `${left} seconds left`];
}
