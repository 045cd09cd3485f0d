import { beforeEach, expect, test } from "vitest";
import { undoFile } from "@/lib/server/imports/command";
import { seedCast } from "@/tests/support/book";
import { id } from "@/tests/support/cast";
import {
  ack,
  contract,
  contracts,
  emptyMarket,
  leftOfMarket,
  load,
  noMarket,
  paid,
  plan,
  plans,
  rows,
} from "@/tests/support/filed";

const otto = id("otto");

beforeEach(async () => {
  await seedCast();
  await emptyMarket();
});

test("of three loads of one plan and year each can be undone in any order, and no year stands twice", async () => {
  const amended = (n: number) =>
    load({
      "f.csv": [plans, plan(n, "012345678", "ACME WORKS")],
      "a.csv": [contracts, contract(n, 1, "012345678", `ACME LIFE,,,10,2023-01-01,2023-12-31,,,1,,,${n}00`)],
      "b.csv": [paid, `${ack(n)},1,1,LOCKTON COS,2110,${n},0`],
    });
  const stands = async () => [
    await rows`select ack_id from filings`,
    await rows`select ack_id, premium::text from filed_contracts`,
    await rows`select ack_id from filed_brokers`,
    await rows`select premium::text from prospects`,
  ];
  const only = (n: number) => [
    [{ ack_id: ack(n) }],
    [{ ack_id: ack(n), premium: `${n}00.00` }],
    [{ ack_id: ack(n) }],
    [{ premium: `${n}00.00` }],
  ];
  const [first, second, third] = [await amended(1), await amended(2), await amended(3)];
  await undoFile(otto, second.importId);
  expect(await stands()).toEqual(only(3));
  await undoFile(otto, third.importId);
  expect(await stands()).toEqual(only(1));
  await undoFile(otto, first.importId);
  expect(await leftOfMarket()).toEqual(noMarket);
});

test("what is published again under the same acknowledgement goes back likewise, whichever is undone first", async () => {
  const published = (premium: number) =>
    load({
      "f.csv": [plans, plan(1, "012345678", "ACME WORKS")],
      "a.csv": [contracts, contract(1, 1, "012345678", `ACME LIFE,,,10,2023-01-01,2023-12-31,,,1,,,${premium}`)],
    });
  const premiums = () => rows`select premium::text from filed_contracts`;
  const [first, second, third] = [await published(100), await published(200), await published(300)];
  await undoFile(otto, second.importId);
  expect(await premiums()).toEqual([{ premium: "300.00" }]);
  await undoFile(otto, third.importId);
  expect(await premiums()).toEqual([{ premium: "100.00" }]);
  await undoFile(otto, first.importId);
  expect(await leftOfMarket()).toEqual(noMarket);
});
