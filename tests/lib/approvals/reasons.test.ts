import { expect, test } from "vitest";
import { isContractual, type ReliefReason, reliefReasons } from "@/lib/approvals/reasons";

test("a cap alone is contractual", () =>
  expect((Object.keys(reliefReasons) as ReliefReason[]).filter(isContractual)).toEqual(["CAP"]));
