import { expect, test } from "vitest";
import { requestFields } from "@/lib/requests/file-fields";

test("a row says whose it is, its clock and what it blocks", () => {
  const clock = { used: 7, allowed: 5, waited: 3, late: 2, dueOn: "2026-11-12", waiting: false };
  const request = {
    desk: "LEGAL",
    assignee: null,
    contact: "Priya Nair",
    state: "WAITING",
    blocks: "VERBAL",
    dueOn: "2026-11-09",
    clock,
  };
  const said = Object.fromEntries(requestFields.map(({ head, of }) => [head, of(request as never)]));
  expect(said).toMatchObject({
    Desk: "Legal",
    Owner: "Priya Nair",
    State: "Waiting on outside",
    Blocks: "Verbal",
    Due: "2026-11-12",
    "Days late": 2,
  });
  const [owner, blocks] = ["Owner", "Blocks"].map((head) => requestFields.find((one) => one.head === head)!);
  expect(owner!.of({ ...request, contact: "" } as never)).toBeNull();
  expect(blocks!.of({ ...request, blocks: null } as never)).toBeNull();
});
