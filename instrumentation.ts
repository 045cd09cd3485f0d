/** Next.js calls this once as a server starts: this instance joins those that work off the queue. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.TRUEBOOK_QUEUE === "off") return;
  const { startQueue } = await import("./lib/server/queue");
  await startQueue().catch((error: Error) => console.error(`The job queue did not start: ${error.message}`));
}
