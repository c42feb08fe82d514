import { must } from "../core/checks.ts";
import { ConfigError } from "../core/errors.ts";

/** Converts labels into one text with commas, because the server ignores a list. An empty list removes all labels. */
export function withLabels<Contact extends { label_list?: string | readonly string[] }>(contact: Contact): Contact {
  const { label_list: labels } = Object(contact);
  return Array.isArray(labels) ? { ...contact, label_list: labels.map(quoted).join(", ") } : contact;
}

function quoted(label: unknown): string {
  must(typeof label === "string", "label_list", "a text or a list of texts");
  if (!label.includes(",")) return label;
  if (label.includes('"'))
    throw new ConfigError(`a label in \`label_list\` must not have both a comma and a quote: ${label}`);
  return `"${label}"`;
}
