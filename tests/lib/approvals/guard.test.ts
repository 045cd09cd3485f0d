import { beforeEach, describe, expect, test } from "vitest";
import { unscoped } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { approval, asked, release, seedDeal, sign, trackId } from "./deal";

beforeEach(seedDeal);

describe("the database itself", () => {
  const put = (data: object) => unscoped((db) => db.renewalTrack.update({ where: { id: trackId }, data }));

  test("refuses a release or a sale at a rate that is neither required nor approved", async () => {
    await expect(put({ releasedRate: "650" })).rejects.toThrow(/renewal_tracks_released_check/);
    await expect(put({ soldRate: "650" })).rejects.toThrow(/renewal_tracks_sold_check/);
    await put({ releasedRate: "673.57" });
    await put({ soldRate: "673.57" });
  });

  test("and an approval is not taken from under what is out", async () => {
    const approvalId = await asked("8.0");
    await sign("uma", approvalId, 0);
    await sign("dana", approvalId, 1);
    await release();
    await expect(
      unscoped((db) =>
        db.approval.update({ where: { id: approvalId }, data: { status: "DECLINED", approvedRate: null } }),
      ),
    ).rejects.toThrow(/approvals_in_use_check/);
  });

  test("an expired approval backs nothing, nor one for a lower required rate", async () => {
    const approvalId = await asked("8.0");
    await sign("uma", approvalId, 0);
    await sign("dana", approvalId, 1);
    const { approvedRate: rate } = await approval(approvalId);
    await expect(put({ requiredRate: "680", releasedRate: rate })).rejects.toThrow(/renewal_tracks_released_check/);
    await unscoped((db) => db.approval.update({ where: { id: approvalId }, data: { expiresOn: daysAway(-1) } }));
    await expect(put({ releasedRate: rate })).rejects.toThrow(/renewal_tracks_released_check/);
    expect(await release()).toMatchObject({
      message: "This rate is neither the required rate nor one that was approved.",
    });
  });
});
