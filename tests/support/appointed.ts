import { id, unscoped } from "./book";
import { daysAway } from "./calendar";

/** Acme is governed in Massachusetts, and these firms are appointed there: what pays commission may go to them. */
export const appointed = (...firms: string[]) =>
  unscoped(async (db) => {
    await db.account.update({ where: { id: id("acme") }, data: { situs: "MA" } });
    const licence = { state: "MA", number: "7", appointedOn: daysAway(-9) };
    await db.firmLicence.createMany({ data: firms.map((firmId) => ({ ...licence, firmId })) });
  });
