import { reading } from "@/lib/server/door";
import { Prisma } from "@/prisma/generated/client";
import { attempt, begin, type Data, keyText, on } from "./attempts";
import { viewer } from "./cast";
import { modelOf } from "./everything";
import type { Model } from "./models";
import { tables } from "./tables";

/** What each way of reading a table shows: the keys of its rows or how many they are; undefined where it is refused. */
export type Readings = { keys: Record<string, string[] | undefined>; counts: Record<string, number | undefined> };

/** Reads a table as `name` in every way there is. */
export function readEveryWay(name: string, table: string, known: string[]): Promise<Readings> {
  const model = modelOf(table);
  const { glimpse, secret = [] } = tables[table]!;
  const shown = Object.keys(model.columns).filter((field) => !secret.includes(field));
  const readable = name === "ada" ? glimpse : undefined;
  const select = Object.fromEntries((readable ?? shown).map((field) => [field, true]));
  return reading(viewer(name), async (db) => {
    await begin(db);
    const ask = async <T>(work: () => Promise<T>) => {
      let kept: T | undefined;
      const answer = await attempt(db, async () => {
        kept = await work();
        return 0;
      });
      if ("failed" in answer) throw new Error(answer.failed);
      return "refused" in answer ? undefined : kept;
    };
    const rows = async (work: () => Promise<unknown>) =>
      ((await ask(work)) as Data[] | undefined)?.map((row) => keyText(model, row)).sort();
    const client = on(db, model.name);
    const all = Prisma.raw(model.key.map((f) => `"${model.columns[f]}" as "${f}"`).join(", "));
    const from = Prisma.raw(`"${table}"`);
    const first = model.key[0]!;
    const any = { OR: [{ [first]: { in: known.map((key) => JSON.parse(key)[0]) } }, { NOT: { [first]: { in: [] } } }] };
    const orderBy = model.key.map((field) => ({ [field]: "asc" }));
    const keys = {
      findMany: await rows(() => client.findMany!({ select })),
      "a filter that tries to widen": await rows(() => client.findMany!({ select, where: any })),
      "sorted and paged": await rows(async () => [
        ...((await client.findMany!({ select, orderBy, take: 1 })) as Data[]),
        ...((await client.findMany!({ select, orderBy, skip: 1 })) as Data[]),
      ]),
      "each by its key": await rows(() => eachByKey(client, model, select, known)),
      SQL: await rows(() => db.$queryRaw`select ${all} from ${from}`),
      "SQL behind a subquery": await rows(
        () => db.$queryRaw`with x as (select * from (select ${all} from ${from}) y) select * from x`,
      ),
    };
    const counts = {
      count: await ask(async () => (await client.count!()) as number),
      aggregate: await ask(async () => ((await client.aggregate!({ _count: true })) as { _count: number })._count),
      groupBy: await ask(async () =>
        ((await client.groupBy!({ by: [first], _count: true })) as { _count: number }[]).reduce(
          (n, g) => n + g._count,
          0,
        ),
      ),
      "SQL count": await ask(async () => {
        const [row] = await db.$queryRaw<{ n: number }[]>`select count(*)::int as n from ${from}`;
        return row!.n;
      }),
    };
    return { keys, counts };
  });
}

async function eachByKey(client: ReturnType<typeof on>, model: Model, select: object, known: string[]) {
  const found = [];
  for (const key of known) {
    const values = JSON.parse(key) as unknown[];
    const parts = Object.fromEntries(model.key.map((field, i) => [field, values[i]]));
    const row = await client.findUnique!({
      select,
      where: model.key.length > 1 ? { [model.key.join("_")]: parts } : parts,
    });
    if (row) found.push(row);
  }
  return found;
}
