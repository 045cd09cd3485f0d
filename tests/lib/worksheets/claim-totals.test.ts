import { expect, test } from "vitest";
import { amountsIn, totalsAbove } from "@/lib/worksheets/claim-totals";

test("amounts are read a line or between semicolons, and nothing else is one", () => {
  expect(amountsIn("$1,050,000\n640000; 415,000.50\n\n")).toEqual({ amounts: ["1050000", "640000", "415000.5"] });
  expect(amountsIn("640000\nA. Smith")).toEqual({ fault: "Amount 2 is not a sum of dollars." });
  expect(amountsIn("-5")).toEqual({ fault: "Amount 1 is not a sum of dollars." });
  expect(amountsIn(" \n")).toEqual({ fault: "Enter an amount a line." });
});

test("the totals of ASC-2 at two deductibles", () => {
  const claims = ["1050000", "640000", "415000", "320000", "290000", "276000", "150000"];
  const growth = { trend: "0.09", months: "12" };
  expect(totalsAbove(claims, "300000", growth)).toEqual({ excess: "1225000.00", trended: "1460190.00" });
  expect(totalsAbove(claims, "500000", growth)).toEqual({ excess: "690000.00", trended: "842100.00" });
  expect(totalsAbove(claims, "500000")).toEqual({ excess: "690000.00", trended: undefined });
});
