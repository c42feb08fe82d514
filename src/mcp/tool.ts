/** What a tool is, whatever the vendor. */
import type { CallOptions } from "../core/options.ts";
import type { Fields, Infer } from "./input.ts";
import type { Outcome } from "./outcome.ts";

/** What the server may do beyond reading. */
export interface Gates {
  write: boolean;
  /** Deletes; without effect unless `write` is set too. */
  allowDelete: boolean;
}

/** One call of a tool. */
export interface ToolCall {
  /** Options for reads: all of them together end within the call's time. */
  readonly read: CallOptions;
  /** Options for one write. It ends early enough to look for its result afterwards. */
  write(): CallOptions;
}

/** What a tool found or did. */
export interface Success {
  readonly data: object;
  /** How to get what `data` leaves out. */
  readonly more?: string | undefined;
}

/** What is done only after a person has confirmed it. */
export interface Confirmation {
  /** What the person is asked. */
  readonly question: string;
  /** What was read to ask it. When it has changed since, nothing is done. */
  readonly state: unknown;
  perform(): Promise<Success>;
}

export interface Tool<Members extends Fields = Fields> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Members;
  /** Members that are not offered, because the server's options close what they do. */
  readonly hidden?: readonly string[];
  run(args: Infer<Members>, call: ToolCall): Promise<Success | Confirmation>;
}

/** Declares a tool: `args` of `run` has the type that `input` describes. */
export const tool = <const Members extends Fields>(definition: Tool<Members>): Tool => definition;

/** Why a tool did not do what it was asked, in words for the model. */
export class ToolError extends Error {
  readonly outcome: Outcome;

  constructor(message: string, outcome: Outcome = "not_sent") {
    super(message);
    this.outcome = outcome;
  }
}
