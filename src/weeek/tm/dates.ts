/** The three forms of dates that the Task Manager takes, checked before anything is sent. */
import { mustBe } from "./must-be.ts";

interface DateForm {
  pattern: RegExp;
  shown: string;
}

/** A day in a filter. */
export const filterDay: DateForm = { pattern: /^\d{2}\.\d{2}\.\d{4}$/, shown: "a day as `dd.mm.yyyy`" };
/** A day in a body. */
export const day: DateForm = { pattern: /^\d{4}-\d{2}-\d{2}$/, shown: "a day as `YYYY-MM-DD`" };
/** A time in a body. */
export const dateTime: DateForm = {
  pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  shown: "a time in UTC as `YYYY-MM-DDTHH:MM:SSZ`",
};

/** Lets null and undefined pass. @throws {ConfigError} naming the first value that is not of the form */
export function checkDates({ pattern, shown }: DateForm, dates: Record<string, string | null | undefined>): void {
  for (const [name, value] of Object.entries(dates)) {
    mustBe(value === undefined || value === null || pattern.test(value), name, shown, value);
  }
}
