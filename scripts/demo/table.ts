/** One call of the demo. */
export interface Step {
  /** As one would write it. */
  call: string;
  /** Left out with --live. */
  writes?: boolean;
  /** Makes the call and says what came of it. */
  run: () => Promise<string>;
}

/** A titled table of calls and results that fits a terminal. */
export function table(title: string, rows: [ok: boolean, call: string, result: string][]): string {
  const width = Math.max(...rows.map(([, call]) => call.length));
  const lines = rows.map(([ok, call, result]) => `  ${ok ? "✓" : "✗"} ${call.padEnd(width)}  ${result}`);
  return [title, ...lines].join("\n");
}
