import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy, securityHeaders } from "@/lib/session/headers";

const setting = {
  https: Boolean(process.env.NEXTAUTH_URL?.startsWith("https:")),
  development: process.env.NODE_ENV === "development",
};
const everywhere = Object.entries(securityHeaders(setting));

/** A nonce for each answer: Next.js reads it from the policy in the request and puts it on what it writes. */
export function proxy(request: NextRequest) {
  const policy = contentPolicy(Buffer.from(crypto.randomUUID()).toString("base64"), setting);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of everywhere) response.headers.set(name, value);
  return response;
}

/**
 * Not an upload: what passes here is kept in memory whole. Its answer is JSON, which needs no policy. Nor a link followed
 * inside the app: its answer is data for the page that asked, runs nothing, and has the headers of next.config.ts.
 */
export const config = {
  matcher: [{ source: "/((?!_next/static/|imports/upload).*)", missing: [{ type: "header", key: "rsc" }] }],
};
