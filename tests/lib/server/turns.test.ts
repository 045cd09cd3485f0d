import { expect, test } from "vitest";
import { turns } from "@/lib/server/turns";

test("so many at once, then each in the order they came", async () => {
  const ask = turns(2);
  const [first, second] = [await ask(0), await ask(0)];
  const came: string[] = [];
  const third = ask(60_000).then((back) => came.push("third") && back);
  const fourth = ask(60_000).then((back) => came.push("fourth") && back);
  first?.();
  await third;
  expect(came).toEqual(["third"]);
  second?.();
  await fourth;
  expect(came).toEqual(["third", "fourth"]);
});

test("whoever has waited long enough goes without, and keeps nobody's turn", async () => {
  const ask = turns(1);
  const back = await ask(0);
  expect(await ask(1)).toBeUndefined();
  back?.();
  expect(await ask(0)).toBeTypeOf("function");
});

test("a turn given back twice is one turn", async () => {
  const ask = turns(1);
  const back = await ask(0);
  back?.();
  back?.();
  await ask(0);
  expect(await ask(1)).toBeUndefined();
});
