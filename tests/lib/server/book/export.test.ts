import { beforeAll, expect, test } from "vitest";
import { GET } from "@/app/(crm)/accounts/export/route";
import { seedCast } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

beforeAll(seedCast);

test.each(["q=%00acme", "view=%00", "open=%00", "%00=1"])("a file asked for with %s is sent whole", async (search) => {
  signInAs("ann");
  const answer = await GET(new Request(`http://localhost/accounts/export?${search}`));
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch(/\r\nacme,/);
});
