import { query } from "@/lib/server/query";

export const listTeams = query("person.view", ({ db }) =>
  db.team.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
);
