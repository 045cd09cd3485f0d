import { createServer } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { anyPort, obstacleAt, portFrom } from "@/lib/setup/port.mjs";

test.each([
  [undefined, 3000],
  ["8080", 8080],
  [" 8080 ", 8080],
  ["0", undefined],
  ["65536", undefined],
  ["-1", undefined],
  ["80a", undefined],
  ["", undefined],
])("PORT=%s means %s", (given, expected) => expect(portFrom(given)).toBe(expected));

describe("a port that cannot be served on", () => {
  let server: ReturnType<typeof createServer>;
  const serve = async (body: string) => {
    const port = await anyPort();
    server = createServer((_, response) => response.end(body));
    await new Promise<void>((resolve) => server.listen(port, resolve));
    return port;
  };
  afterEach(() => server?.close());

  test("because Truebook is there already", async () => {
    const port = await serve('{"status":"ok","database":"ok"}');
    expect(await obstacleAt(port)).toBe(`Truebook is already running at http://localhost:${port}.`);
  });

  test.each(["<html></html>", "[]", "null"])("because another program is there, which answers %s", async (body) => {
    const port = await serve(body);
    expect(await obstacleAt(port)).toBe(`Port ${port} is taken by another program; choose another with PORT.`);
  });

  test("does not keep one that is free", async () => expect(await obstacleAt(await anyPort())).toBeUndefined());
});
