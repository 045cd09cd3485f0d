import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test, vi } from "vitest";

const server = createServer((request, response) => response.end(JSON.stringify(request.headers)));
const port = new Promise<number>((resolve) => {
  server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
});
afterAll(() => server.close());

const sent = {
  "x-forwarded-for": "6.6.6.6, 1.1.1.1",
  "x-forwarded-host": "evil.example",
  "x-forwarded-proto": "https",
};
const received = async () => {
  const at = await port;
  return new Promise<Record<string, string>>((resolve) => {
    get({ port: at, host: "127.0.0.1", headers: sent }, async (response) => {
      let body = "";
      for await (const part of response) body += part;
      resolve(JSON.parse(body));
    });
  });
};

test("what a stranger says of where they are is not believed", async () => {
  const { believeOnlyProxies } = await import("@/lib/server/forwarded");
  const stop = believeOnlyProxies(undefined);
  const headers = await received();
  stop();
  expect(headers["x-forwarded-for"]).toBe("127.0.0.1");
  expect(headers).not.toHaveProperty("x-forwarded-host");
  expect(headers).not.toHaveProperty("x-forwarded-proto");
});

test("what our own proxy says is", async () => {
  vi.resetModules();
  const { believeOnlyProxies } = await import("@/lib/server/forwarded");
  const stop = believeOnlyProxies("1");
  const headers = await received();
  stop();
  expect(headers["x-forwarded-for"]).toBe("1.1.1.1");
  expect(headers["x-forwarded-host"]).toBe("evil.example");
});
