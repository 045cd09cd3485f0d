import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { contentPolicy, dataPolicy, securityHeaders } from "@/lib/session/headers";

const served = { https: false, development: false };

test("scripts and styles run only with this answer's nonce", () => {
  const policy = contentPolicy("abc", served);
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).toContain("style-src 'self' 'nonce-abc';");
  expect(policy).not.toMatch(/unsafe-(inline|eval)|\*|https?:/);
});

test("of all style attributes one is allowed, which hides", () => {
  const hash = createHash("sha256").update("display:none").digest("base64");
  expect(contentPolicy("abc", served).split("; ")).toContain(`style-src-attr 'unsafe-hashes' 'sha256-${hash}'`);
});

test("nothing frames us, moves our base, embeds plug-ins or takes our forms", () => {
  for (const rule of ["frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "form-action 'self'"])
    expect(contentPolicy("abc", served).split("; ")).toContain(rule);
});

test("the development server alone may evaluate", () => {
  expect(contentPolicy("abc", { ...served, development: true })).toContain("'unsafe-eval'");
});

test("data opened as a page runs nothing and is framed by nobody", () => {
  expect(dataPolicy.split("; ")).toEqual(["default-src 'none'", "frame-ancestors 'none'"]);
});

test("https is demanded only by who is reached over https", () => {
  expect(securityHeaders(served)).not.toHaveProperty("strict-transport-security");
  expect(securityHeaders({ ...served, https: true })).toHaveProperty("strict-transport-security");
});
