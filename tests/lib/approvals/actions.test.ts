import { beforeEach, describe, expect, test } from "vitest";
import { lendPen, takePenBack, withdrawRelief } from "@/lib/approvals/actions";
import { getApproval, getProposal, listApprovals } from "@/lib/approvals/queries";
import { requireViewer } from "@/lib/server/viewer";
import { undoOperation } from "@/lib/undo/actions";
import { decimal } from "@/lib/units/decimal";
import { id, unscoped } from "@/tests/support/book";
import { today, year } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";
import { approval, ask, asked, idle, openTasks, release, seedDeal, sign, track, trackId, waiting } from "./deal";

beforeEach(seedDeal);

describe("asking", () => {
  test("says before it is sent which column binds and who signs", async () => {
    const frame = { trackId, figures: { action: decimal("0.055") }, reason: "COMPETITIVE" };
    const { weighing } = await getProposal(await requireViewer(), frame);
    expect(weighing?.needed.columns[0]?.column).toBe("points");
    expect(weighing?.slots.map(({ capacity, does }) => `${capacity} ${does}`)).toEqual([
      "DIRECTOR RECOMMEND",
      "UNDERWRITER COSIGN",
      "COMMITTEE DECIDE",
    ]);
    expect(weighing?.people.map((each) => each.map(({ name }) => name))).toEqual([
      ["dana"],
      ["uma"],
      ["otto", "ulf", "vera"],
    ]);
  });

  test("puts it before the first who signs, with a task and word of it, and nothing moves", async () => {
    const approvalId = await asked("8.5");
    expect(await approval(approvalId)).toMatchObject({ status: "OPEN", requesterLevel: "SENIOR_AE" });
    expect((await track()).quotedRate).toBeNull();
    expect(await openTasks("uma")).toBe(1);
    expect([await waiting("uma"), await waiting("dana"), await waiting("ann")]).toEqual([1, 0, 0]);
    const notes = await unscoped((db) => db.notification.findMany({ where: { userId: id("uma") } }));
    expect(notes).toMatchObject([{ kind: "APPROVAL", href: `/approvals?open=${approvalId}` }]);
  });

  test("one at a time; what concedes nothing needs nobody", async () => {
    await asked("8.5");
    expect(await ask("8.0")).toMatchObject({
      message: "ann has asked for relief on this already. Withdraw that first.",
    });
    expect(
      await withdrawRelief(idle, { approvalId: (await unscoped((db) => db.approval.findFirstOrThrow())).id }),
    ).toMatchObject({ status: "done" });
    expect(await ask("10.1")).toMatchObject({ message: "Nothing is conceded: nobody needs to sign." });
  });

  test("two at once: one asks, the other is told", async () => {
    const outcomes = await Promise.all([ask("8.5"), ask("8.0")]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
  });

  test("more than the year’s budget has left goes one level up; a contractual cap draws none", async () => {
    const target = {
      id: id("budget"),
      kind: "RELIEF_BUDGET",
      teamId: id("north"),
      year,
      value: "100000",
      setById: id("vera"),
    };
    await unscoped((db) => db.target.create({ data: target }));
    expect((await approval(await asked("8.5"))).needed).toMatchObject({ escalated: true, sales: "VP" });
    const [first] = await listApprovals(await requireViewer(), "asked");
    await withdrawRelief(idle, { approvalId: first!.id });
    expect((await approval(await asked("8.5", { reason: "CAP" }))).needed).toMatchObject({ escalated: false });
  });

  test("undone before anybody signed, it was never asked", async () => {
    const outcome = await ask("8.5");
    const operationId = outcome.status === "done" ? outcome.operationId! : "";
    expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done", receipt: { undone: 1 } });
    expect([await unscoped((db) => db.approval.count()), await openTasks("uma")]).toEqual([0, 0]);
  });
});

describe("signing", () => {
  test("goes up the steps; the committee decides by quorum, and release is refused before and right after", async () => {
    expect((await release()).status).toBe("done");
    await unscoped(
      (db) =>
        db.$executeRaw`update renewal_tracks set stage = 'APPROVAL', released_rate = null, released_on = null, quoted_rate = null`,
    );
    signInAs("ann");
    const approvalId = await asked("5.5");
    expect(await release()).toMatchObject({
      message: "Relief is asked for and not decided: it waits for dana. Withdraw it to release without.",
    });
    expect(await sign("dana", approvalId, 0, { note: "Worth keeping at this number" })).toMatchObject({
      status: "done",
    });
    expect(await sign("uma", approvalId, 1)).toMatchObject({ status: "done" });
    expect([await openTasks("dana"), await openTasks("uma"), await openTasks("vera")]).toEqual([0, 0, 1]);
    expect(await sign("vera", approvalId, 2)).toMatchObject({ receipt: { status: "OPEN" } });
    expect(await release()).toMatchObject({ status: "refused" });
    expect(await sign("vera", approvalId, 2)).toMatchObject({
      message: "You have signed this already: each signature is another person’s.",
    });
    expect(await sign("ulf", approvalId, 2)).toMatchObject({ receipt: { status: "APPROVED" } });
    expect((await track()).quotedRate?.toString()).toBe("646.02");
    expect(await openTasks("otto")).toBe(0);
    expect(await release()).toMatchObject({ status: "done" });
    expect((await track()).releasedRate?.toString()).toBe("646.02");
  });

  test("nobody signs what they asked for, nor whom it does not wait for", async () => {
    const approvalId = await asked("8.5");
    for (const name of ["ann", "dana", "vera", "bob", "otto"])
      expect((await sign(name, approvalId, 0)).status).toBe("refused");
    expect((await approval(approvalId)).status).toBe("OPEN");
  });

  test("two deciding at once: one wins, the other is told", async () => {
    const approvalId = await asked("5.5");
    await sign("dana", approvalId, 0);
    await sign("uma", approvalId, 1);
    await sign("vera", approvalId, 2);
    const last = async (name: string) => sign(name, approvalId, 2);
    const outcomes = [await last("ulf"), await last("otto")];
    expect(outcomes).toMatchObject([
      { status: "done" },
      { status: "refused", message: "ulf approved meanwhile. Look at it again: nothing of yours was written." },
    ]);
  });

  test("at another number it is that number, and only that leaves", async () => {
    const approvalId = await asked("8.0");
    await sign("uma", approvalId, 0);
    expect(await sign("dana", approvalId, 1, { action: "7.0" })).toMatchObject({
      message: "That is more relief than was asked for.",
    });
    await sign("dana", approvalId, 1, { action: "9.0" });
    expect((await approval(approvalId)).approvedRate?.toString()).toBe("667.46");
    await release();
    expect((await track()).releasedRate?.toString()).toBe("667.46");
  });

  test("declined or returned with a reason it is over, and may be asked anew", async () => {
    const first = await asked("8.5");
    expect(await sign("uma", first, 0, { verdict: "RETURN" })).toMatchObject({
      status: "invalid",
      fields: { note: ["Say why, in ten characters or more."] },
    });
    await sign("uma", first, 0, { verdict: "RETURN", note: "Add the second year’s cap first" });
    expect((await approval(first)).status).toBe("RETURNED");
    signInAs("ann");
    const second = await asked("8.5");
    await sign("uma", second, 0, { verdict: "DECLINE", note: "Not at this loss ratio" });
    expect((await approval(second)).status).toBe("DECLINED");
    expect(await release()).toMatchObject({ status: "done" });
    expect((await track()).releasedRate?.toString()).toBe("673.57");
  });

  test("a member of the committee who sees no more of the account counts all its seats", async () => {
    const members = ["vera@test.example", "ulf@test.example", "cy@test.example"];
    await unscoped((db) =>
      db.setting.updateMany({ where: { key: "pricing_committee" }, data: { value: { members, quorum: 2 } } }),
    );
    const approvalId = await asked("5.5");
    await sign("dana", approvalId, 0);
    await sign("uma", approvalId, 1);
    await sign("cy", approvalId, 2, { verdict: "DECLINE", note: "Not at this loss ratio" });
    expect((await approval(approvalId)).status).toBe("OPEN");
    await sign("vera", approvalId, 2);
    await sign("ulf", approvalId, 2);
    expect((await approval(approvalId)).status).toBe("APPROVED");
  });

  test("in the place of somebody away, under one’s own name", async () => {
    const approvalId = await asked("8.0");
    await sign("uma", approvalId, 0);
    signInAs("dana");
    expect(await lendPen(idle, { toUserId: id("dov"), fromOn: today, toOn: today })).toMatchObject({ status: "done" });
    expect(await waiting("dov")).toBe(1);
    const lent = await unscoped((db) => db.delegation.findFirstOrThrow());
    signInAs("dana");
    await takePenBack(idle, { delegationId: lent.id });
    expect(await waiting("dov")).toBe(0);
    signInAs("dana");
    await lendPen(idle, { toUserId: id("dov"), fromOn: today, toOn: today });
    expect(await sign("dov", approvalId, 1)).toMatchObject({ receipt: { status: "APPROVED" } });
    const found = await getApproval(await requireViewer(), approvalId);
    expect(found?.approval.signatures.at(-1)).toMatchObject({ signer: "dov", principal: "dana" });
  });
});

test("a withdrawal can be taken back, a signature cannot", async () => {
  const approvalId = await asked("8.5");
  const outcome = await withdrawRelief(idle, { approvalId });
  expect((await approval(approvalId)).status).toBe("WITHDRAWN");
  await undoOperation(idle, { operationId: outcome.status === "done" ? outcome.operationId! : "" });
  expect((await approval(approvalId)).status).toBe("OPEN");
  const signed = await sign("uma", approvalId, 0);
  const undone = await undoOperation(idle, { operationId: signed.status === "done" ? signed.operationId! : "" });
  expect(undone.status === "done" && undone.receipt.undone).toBe(0);
});
