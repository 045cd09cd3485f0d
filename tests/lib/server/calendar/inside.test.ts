import { expect, test } from "vitest";
import { isInside } from "@/lib/server/calendar/inside";

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.20.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "::1",
  "::",
  "fd00::1",
  "fe80::1",
  "::ffff:10.0.0.1",
  "::7f00:1",
  "2002:7f00:1::",
  "64:ff9b:1::a00:1",
  "fec0::1",
  "224.0.0.1",
  "255.255.255.255",
  "nonsense",
])("%s is inside", (ip) => {
  expect(isInside(ip)).toBe(true);
});

test.each(["8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.255.255", "2606:4700::1", "::ffff:8.8.8.8"])(
  "%s is not",
  (ip) => {
    expect(isInside(ip)).toBe(false);
  },
);
