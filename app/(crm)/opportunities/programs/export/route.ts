import { adoptionFile, adoptionInput } from "@/lib/server/innovations/export";
import { stream } from "@/lib/server/stream";

/** Where the accounts of the reader stand in a program, as a file. Internal. */
export const GET = stream("program.export", { input: adoptionInput, ...adoptionFile });
