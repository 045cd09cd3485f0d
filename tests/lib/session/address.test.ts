import { expect, test } from "vitest";
import { callerOf, networkOf, proxiesTrusted } from "@/lib/session/address";

test.each([
  ["203.0.113.7", "203.0.113.7", "IPv4 is one caller"],
  ["::ffff:203.0.113.7", "203.0.113.7", "the same caller on a socket that speaks IPv6"],
  ["2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64", "a household owns its /64"],
  ["2001:db8:1:2:bbbb:cccc:dddd:eeee", "2001:db8:1:2::/64", "whatever address it takes in it"],
  ["2001:0DB8::1", "2001:db8:0:0::/64", "zeros left out are zeros"],
  ["::1", "0:0:0:0::/64", "this machine"],
  ["unknown", "unknown", "nobody said"],
])("%s is counted as %s: %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each([
  ["9.9.9.9", undefined, 0, "9.9.9.9", "nobody in between"],
  ["9.9.9.9", "1.1.1.1", 0, "9.9.9.9", "anyone can write the header: without a proxy of ours it says nothing"],
  ["10.0.0.1", "1.1.1.1", 1, "1.1.1.1", "our proxy says who called it"],
  ["10.0.0.1", "6.6.6.6, 1.1.1.1", 1, "1.1.1.1", "what is further left, the caller wrote"],
  ["10.0.0.1", "6.6.6.6, 1.1.1.1, 10.0.0.2", 2, "1.1.1.1", "two proxies of ours"],
  ["9.9.9.9", undefined, 1, "9.9.9.9", "a request past the proxy"],
])("socket %s, forwarded %s, %i proxies: %s, because %s", (socket, forwarded, proxies, caller, _because) => {
  expect(callerOf(socket, forwarded, proxies)).toBe(caller);
});

test("TRUST_PROXY is a number of proxies, or true for one", () => {
  expect([undefined, "", "false", "true", "0", "2", "all"].map(proxiesTrusted)).toEqual([0, 0, 0, 1, 0, 2, 0]);
});
