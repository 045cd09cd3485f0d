import { readFeed } from "@/lib/server/calendar/feed";

export const dynamic = "force-dynamic";

/** Whoever has the secret link reads its owner's dates: calendars know no sign-in. A wrong one finds nothing. */
export async function GET(request: Request, { params }: RouteContext<"/api/calendar/[token]">) {
  const { token } = await params;
  const origin = process.env.NEXTAUTH_URL ?? new URL(request.url).origin;
  const text = await readFeed(token.replace(/\.ics$/, ""), origin);
  const headers = { "cache-control": "private, no-store", "x-robots-tag": "noindex" };
  if (text === undefined) return new Response("Not found.\n", { status: 404, headers });
  return new Response(text, { headers: { ...headers, "content-type": "text/calendar; charset=utf-8" } });
}
