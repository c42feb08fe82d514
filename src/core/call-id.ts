/** Ids of calls: a part that no other process has, and a number. */
let process: string | undefined;
let calls = 0;

export function nextCallId(): string {
  // Not when the module loads: some workers have no random numbers then.
  process ??= Math.random().toString(36).slice(2);
  calls += 1;
  return `${process}-${calls}`;
}
