import { afterEach, expect, test, vi } from "vitest";
import { GET } from "@/app/api/health/route";
import { health } from "@/lib/server/health";
import { prisma } from "@/lib/server/prisma";
import { history } from "@/prisma/history";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const ask = async () => {
  const answer = await GET();
  return { code: answer.status, ...(await answer.json()) };
};
const migrations = (await history()).length;

test("a database that stands where the code expects it is well", async () => {
  vi.stubEnv("TRUEBOOK_MIGRATIONS", String(migrations));
  expect(await ask()).toEqual({ code: 200, status: "ok", database: "ok", version: expect.any(String), migrations });
});

test.each([
  [migrations + 1, "behind"],
  [migrations - 1, "ahead"],
])("where the code expects %i migrations it is %s", async (expected, database) => {
  vi.stubEnv("TRUEBOOK_MIGRATIONS", String(expected));
  expect(await ask()).toMatchObject({ code: 503, status: "unavailable", database, reason: expect.any(String) });
});

test("a database that fails is unreachable, and why stays on the server", async () => {
  vi.spyOn(prisma, "$queryRaw").mockRejectedValue(new Error("password=secret"));
  const answer = await ask();
  expect(answer).toMatchObject({ code: 503, database: "unreachable", reason: "The database does not answer." });
  expect(JSON.stringify(answer)).not.toContain("secret");
});

test("a database that does not answer is not waited for", { timeout: 30_000 }, async () => {
  vi.spyOn(prisma, "$queryRaw").mockReturnValue(new Promise(() => {}) as never);
  expect(await health()).toMatchObject({ database: "unreachable" });
});
