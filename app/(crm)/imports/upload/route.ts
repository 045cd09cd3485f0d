import { receive } from "@/lib/server/imports/receive";

export const POST = receive;
