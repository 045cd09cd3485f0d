import { beforeEach, expect, test } from "vitest";
import { admit, spendLink } from "@/lib/server/credentials";
import { invitedBy } from "@/lib/server/stranger";
import { uninhabited } from "@/prisma/admit";
import { inviteFirstAdmin } from "@/prisma/invitation";
import { seedCast, unscoped } from "@/tests/support/book";

const url = () => process.env.DATABASE_URL ?? "";
const tokenIn = (path: string) => path.replace("/join/", "");

beforeEach(seedCast);

test("the first Admin is made by a link, which a second asking replaces", async () => {
  expect(await uninhabited(url())).toBe(true);
  const first = await inviteFirstAdmin(url());
  expect(first).toMatch(/^\/join\/[\w-]{43}$/);
  expect(await uninhabited(url()), "nobody has joined yet").toBe(true);
  const second = await inviteFirstAdmin(url());
  expect(await invitedBy(tokenIn(first))).toBeUndefined();
  expect(await invitedBy(tokenIn(second))).toMatchObject({ joining: true });

  const email = await spendLink(tokenIn(second), "seven herons on the pier");
  expect(await admit(email, "seven herons on the pier", { address: "::1", device: "" })).toHaveProperty("sessionId");
  expect(await uninhabited(url())).toBe(false);
});

test("row security holds again afterwards", async () => {
  await inviteFirstAdmin(url());
  const open = await unscoped(
    (db) =>
      db.$queryRaw`select relname from pg_class where relname in ('users', 'invitations') and not relforcerowsecurity`,
  );
  expect(open).toEqual([]);
});
