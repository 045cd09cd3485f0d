import "server-only";
import { types } from "pg";
import { Prisma } from "@/prisma/generated/client";

type Reader = (text: string) => unknown;

/** What PostgreSQL writes, as Prisma gives it: its names of types with the number of each and of an array of it. */
const read: [reader: Reader, type: number, array: number][] = [
  [(text) => text === "t", 16, 1000],
  [(text) => new Uint8Array(bytes(text)), 17, 1001],
  [String, 18, 1002],
  [String, 19, 1003],
  [BigInt, 20, 1016],
  [Number, 21, 1005],
  [Number, 23, 1007],
  [String, 25, 1009],
  [BigInt, 26, 1028],
  [JSON.parse, 114, 199],
  [Number, 700, 1021],
  [Number, 701, 1022],
  [String, 1042, 1014],
  [String, 1043, 1015],
  [(text) => new Date(text), 1082, 1182],
  [(text) => new Date(`1970-01-01T${text}Z`), 1083, 1183],
  [(text) => new Date(`${text.replace(" ", "T")}Z`), 1114, 1115],
  // Sessions are in UTC, where an offset is never but zero.
  [(text) => new Date(text.replace(" ", "T").replace(/[+-]\d{2}(:\d{2})?$/, "Z")), 1184, 1185],
  [(text) => new Prisma.Decimal(text), 1700, 1231],
  [String, 2950, 2951],
  [JSON.parse, 3802, 3807],
];

const bytes = types.getTypeParser(17) as unknown as (text: string) => Buffer;
const texts = types.getTypeParser(1009 as never) as unknown as (text: string) => (string | null)[];
const ofOwn = 16384;

const known = new Map<number, Reader>(
  read.flatMap(([reader, type, array]) => [
    [type, reader],
    [array, (text) => texts(text).map((each) => (each === null ? null : reader(each)))],
  ]),
);

/** As `pg` asks for them; it cannot bear a refusal. */
export const readers = {
  getTypeParser: (type: number): Reader => known.get(type) ?? String,
} as unknown as typeof types;

/** A column of a type nobody here reads is refused, as Prisma refuses it. */
export function refuseUnread(columns: { name: string; dataTypeID: number }[]) {
  const unread = columns.find(({ dataTypeID }) => dataTypeID < ofOwn && !known.has(dataTypeID));
  if (unread) throw new Error(`The column ${unread.name} is of type ${unread.dataTypeID}, which nothing here reads.`);
}

/** A parameter as PostgreSQL is told it: an instant in UTC, exact figures as their digits. */
export function given(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "bigint" || Prisma.Decimal.isDecimal(value)) return String(value);
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return Array.isArray(value) ? value.map(given) : value;
}
