import { health } from "@/lib/server/health";

export const dynamic = "force-dynamic";

export async function GET() {
  const answer = await health();
  const headers = { "cache-control": "no-store" };
  return Response.json(answer, { status: answer.status === "ok" ? 200 : 503, headers });
}
