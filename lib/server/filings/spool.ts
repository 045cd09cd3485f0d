import "server-only";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chunksOf } from "@/lib/files/source";
import { type Brought, sourceIn } from "./sources";

/**
 * Files laid on disk for as long as `work` takes: what is copied into a table cannot be read from that same connection
 * meanwhile. They go however it ends.
 */
export async function spooled<T>(brought: readonly Brought[], work: (onDisk: Brought[]) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "truebook-filings-"));
  const handles: Awaited<ReturnType<typeof open>>[] = [];
  try {
    const onDisk: Brought[] = [];
    for (const [n, { name, source }] of brought.entries()) {
      const handle = await open(path.join(folder, String(n)), "w+");
      handles.push(handle);
      for await (const chunk of chunksOf(source)) await handle.write(chunk);
      onDisk.push({ name, source: await sourceIn(handle) });
    }
    return await work(onDisk);
  } finally {
    for (const handle of handles) await handle.close();
    await rm(folder, { recursive: true, force: true });
  }
}
