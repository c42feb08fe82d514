/** A literal of a type: what a description shows, as far as it is of the type, and what the type asks for beside it. */
import ts from "typescript";
import { isObject, type Json } from "../description/json.ts";
import type { Code } from "./code.ts";

/** Gives a value for a name that no example covers. */
export type Named = (name: string) => Json | undefined;

/** @param shown what to take, where it fits; without it the least that the type takes */
export function literalOf(
  checker: ts.TypeChecker,
  type: ts.Type,
  name: string,
  named: Named,
  shown?: Json,
  depth = 0,
): Code | undefined {
  if (depth > 6) return;
  const again = (inner: ts.Type, innerName: string, value: Json | undefined) =>
    literalOf(checker, inner, innerName, named, value, depth + 1);

  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return json(shown ?? {});
  if (shown === null && checker.isTypeAssignableTo(checker.getNullType(), type)) return "null";
  const kept = scalar(checker, type, shown);
  if (kept) return kept;

  const members = type.isUnion() ? type.types : [type];
  const given = members.filter(({ flags }) => !(flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)));
  const nearestFirst = given.toSorted((a, b) => distance(checker, a, shown) - distance(checker, b, shown));
  for (const member of nearestFirst) {
    const code = literalOfOne(member);
    if (code) return code;
  }
  return members.some(({ flags }) => flags & ts.TypeFlags.Null) ? "null" : undefined;

  function literalOfOne(one: ts.Type): Code | undefined {
    if (isBinary(one)) return 'new Blob(["…"])';
    const element = arrayElement(checker, one);
    if (element) {
      const values = Array.isArray(shown) && shown.length > 0 ? shown.slice(0, 2) : [undefined];
      const parts = values.map((value) => again(element, name.replace(/s$/, ""), value));
      return { open: "[", parts: parts.flatMap((value) => (value ? [{ value }] : [])) };
    }
    if (one.getCallSignatures().length > 0) return;
    if (isRecord(one)) return record(one);
    return scalar(checker, one, named(name)) ?? invented(checker, one, name);
  }

  function record(one: ts.Type): Code | undefined {
    const values = isObject(shown) ? shown : {};
    const index = one.getStringIndexType();
    const known = Object.keys(values).filter((key) => one.getProperty(key) || index);
    // All properties of a search's type would be thousands: only those that must be there are asked for.
    const required = one.getProperties().filter(({ flags }) => !(flags & ts.SymbolFlags.Optional));
    const names = [...new Set([...known, ...required.map((property) => property.name)])];
    const parts: { name: string; value: Code }[] = [];
    for (const key of names) {
      const property = one.getProperty(key);
      const inner = property ? checker.getTypeOfSymbol(property) : index;
      const value = inner && again(inner, key, values[key]);
      if (value) parts.push({ name: key, value });
      else if (property && !(property.flags & ts.SymbolFlags.Optional)) return;
    }
    return { open: "{", parts };
  }
}

/** A scalar as a literal, when it is of the type; numbers and their text stand for one another. */
function scalar(checker: ts.TypeChecker, type: ts.Type, value: Json | undefined): string | undefined {
  if (typeof value === "boolean") {
    const literal = value ? checker.getTrueType() : checker.getFalseType();
    return checker.isTypeAssignableTo(literal, type) ? String(value) : undefined;
  }
  if (typeof value !== "string" && typeof value !== "number") return;
  const texts = checker.isTypeAssignableTo(checker.getStringLiteralType(String(value)), type);
  const numbers = Number.isFinite(Number(value)) && value !== "";
  const counts = numbers && checker.isTypeAssignableTo(checker.getNumberLiteralType(Number(value)), type);
  if (typeof value === "number" ? counts : counts && !texts) return String(Number(value));
  return texts ? JSON.stringify(String(value)) : undefined;
}

/** A value for what no example shows. */
function invented(checker: ts.TypeChecker, type: ts.Type, name: string): string | undefined {
  if (type.isStringLiteral()) return JSON.stringify(type.value);
  if (type.isNumberLiteral()) return String(type.value);
  if (type.flags & ts.TypeFlags.BooleanLike) return checker.typeToString(type) === "false" ? "false" : "true";
  if (type.flags & ts.TypeFlags.NumberLike) return "1";
  if (!(type.flags & ts.TypeFlags.StringLike)) return;
  if (/e?mail/i.test(name)) return '"anna@example.com"';
  if (/ur[il]|link/i.test(name)) return '"https://crm.example.com/deals/1"';
  if (/phone/i.test(name)) return '"+15550100"';
  if (/date|(At|_at)$/.test(name)) return '"2026-01-31"';
  if (/id$/i.test(name)) return '"1042"';
  if (/^name$|file/i.test(name)) return '"offer.txt"';
  return JSON.stringify(name);
}

/** How far a member of a union is from what is shown. */
function distance(checker: ts.TypeChecker, type: ts.Type, shown: Json | undefined): number {
  if (Array.isArray(shown)) return arrayElement(checker, type) ? 0 : 1;
  if (isObject(shown)) return isRecord(type) && !arrayElement(checker, type) ? 0 : 1;
  return 0;
}

function arrayElement(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  return checker.isArrayLikeType(type) ? type.getNumberIndexType() : undefined;
}

function isRecord(type: ts.Type): boolean {
  return Boolean(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) && !isBinary(type);
}

function isBinary(type: ts.Type): boolean {
  return ["Blob", "File", "Uint8Array"].includes(type.symbol?.name);
}

/** Any JSON as a literal. */
function json(value: Json): Code {
  if (Array.isArray(value)) return { open: "[", parts: value.map((item) => ({ value: json(item) })) };
  if (!isObject(value)) return JSON.stringify(value);
  const parts = Object.entries(value).flatMap(([name, item]) =>
    item === undefined ? [] : [{ name, value: json(item) }],
  );
  return { open: "{", parts };
}
