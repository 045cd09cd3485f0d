import { within } from "./scratch";

/** Counts the kept sums of months anew from the months themselves and answers how many were wrong. To be asked of the owner. */
export const recountMonths = (ownerUrl: string): Promise<number> =>
  within(ownerUrl, async (client) => {
    await client.query("begin");
    await client.query("set local role truebook_job");
    const { rows } = await client.query<{ wrong: number }>("select recount_account_months() as wrong");
    await client.query("commit");
    return rows[0]?.wrong ?? 0;
  });
