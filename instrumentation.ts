/** Runs once when the server starts, before it answers anyone. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { believeOnlyProxies } = await import("@/lib/server/forwarded");
  believeOnlyProxies(process.env.TRUST_PROXY);
}
