import { fetchedFile, fetchedInput } from "@/lib/server/documents/read";
import { stream } from "@/lib/server/stream";

/** A document made for a customer, its bytes as they were made. */
export const GET = stream("document.fetch", { input: fetchedInput, ...fetchedFile });
