/** Runs once when the server starts, before it answers anyone. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { believeOnlyProxies } = await import("@/lib/server/forwarded");
  believeOnlyProxies(process.env.TRUST_PROXY);
  if (process.env.TRUEBOOK_QUEUE === "off") return;
  const { startQueue } = await import("@/lib/server/queue");
  await startQueue().catch((error: Error) => console.error(`The job queue did not start: ${error.message}`));
}
