import "server-only";
import { z } from "zod";
import { missing } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import { touchedFields } from "@/lib/strategies/file-fields";
import { touches } from "@/lib/strategies/rule";
import type { Db } from "../door";
import { exportRows, type Format, markOf } from "../files/export";
import { readStrategy, readTouchable } from "./read";

export const touchedInput = z.object({ id: z.uuid() });
type Asked = { db: Db; viewer: Viewer; input: z.output<typeof touchedInput>; format: Format };

async function readTouched({ db, input }: Asked) {
  const strategy = (await readStrategy(db, input.id)) ?? missing();
  return { strategy, touched: (await readTouchable(db)).filter((account) => touches(strategy.rule, account)) };
}

export const countTouched = async (asked: Asked) => (await readTouched(asked)).touched.length;

/** The accounts of the reader that a strategy touches, as a file. */
export async function exportTouched(asked: Asked) {
  const { strategy, touched } = await readTouched(asked);
  const list = `Strategy ${strategy.name}`;
  async function* rows() {
    yield touched;
  }
  const mark = await markOf(asked.db, asked.viewer, list, {});
  return exportRows(asked.format, { list, mark, fields: touchedFields(strategy), rows: rows() });
}
