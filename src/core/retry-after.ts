/** `Retry-After`, in seconds or as a date, in milliseconds from now; `undefined` when there is none or it makes no sense. */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get("retry-after") ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const ms = Math.max(0, Date.parse(value) - Date.now());
  // HTTP's dates end so: Date.parse alone would take "-5" for a year.
  return value.endsWith("GMT") && ms >= 0 ? ms : undefined;
}
