import { expect, test, vi } from "vitest";

vi.mock("node:dns", () => ({
  lookup: (name: string, _: object, done: (error: Error | null, found?: object[]) => void) =>
    name === "nowhere.example"
      ? done(Object.assign(new Error("none"), { code: "ENOTFOUND" }))
      : done(null, [
          { address: "8.8.8.8", family: 4 },
          { address: "127.0.0.1", family: 4 },
        ]),
}));

const { fetchCalendar } = await import("@/lib/server/calendar/fetch");

test("a name that means an address of our own network is never connected to", async () => {
  expect(await fetchCalendar("https://rebound.example/a.ics")).toEqual({
    problem: "That address is inside our own network, where no calendar is read.",
  });
});

test("a name nobody has, and an address that is none, are sentences", async () => {
  expect(await fetchCalendar("https://nowhere.example/a.ics")).toEqual({ problem: "No server has that name." });
  expect(await fetchCalendar("http://calendar.example/a.ics")).toMatchObject({ problem: expect.any(String) });
});
