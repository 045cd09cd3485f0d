import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "@/lib/server/password";

test("a password is known by its hash, and no other is", async () => {
  const hash = await hashPassword("the ferry leaves at nine");
  expect(hash).toMatch(/^scrypt:131072:/);
  expect(hash).not.toContain("ferry");
  expect(await verifyPassword("the ferry leaves at nine", hash)).toBe(true);
  expect(await verifyPassword("the ferry leaves at ten", hash)).toBe(false);
});

test("two people with one password have two hashes", async () => {
  expect(await hashPassword("same")).not.toBe(await hashPassword("same"));
});

test("an accent typed on another keyboard is the same password", async () => {
  expect(await verifyPassword("cafe\u0301 at nine o'clock", await hashPassword("caf\u00e9 at nine o'clock"))).toBe(
    true,
  );
});

test("nobody has no password, and finding out takes as long", async () => {
  expect(await verifyPassword("")).toBe(false);
  const [known, unknown] = [await hashPassword("x"), undefined];
  const time = async (hash?: string) => {
    const start = performance.now();
    await verifyPassword("guess", hash);
    return performance.now() - start;
  };
  // The quickest of some: whatever else the machine does only adds to one.
  const quickest = async (hash?: string) => Math.min(await time(hash), await time(hash), await time(hash));
  const [one, other] = [await quickest(known), await quickest(unknown)];
  expect(Math.max(one, other) / Math.min(one, other)).toBeLessThan(10);
});
