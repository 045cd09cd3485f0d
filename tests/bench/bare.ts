/** The yardstick: what a page shows as JSON, from one statement, with nothing in between. */
import { createServer } from "node:http";
import { Pool } from "pg";
import { exportTo } from "./bare-export";
import { firmOf, peopleOf } from "./bare-firms";
import { insightsOf } from "./bare-insights";
import { pageOf } from "./bare-page";
import { accountOf, bookOf, edit } from "./bare-sql";

const pool = new Pool({ connectionString: process.env.BENCH_DATABASE, max: 10, options: "-c role=bench" });

const statements: Record<string, string> = {
  "/book": bookOf({}),
  "/narrowed": bookOf({ where: "medical_funding in ('ASC', 'SPLIT')", order: "members desc, name" }),
  "/sums": bookOf({ rows: 0 }),
  "/account": accountOf,
  "/firm": firmOf,
  "/insights": insightsOf,
  "/people": peopleOf,
  "/page": bookOf({}),
};

/** Those about one record, whose id is asked for. */
const ofOne = ["/account", "/firm", "/people"];

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://here");
  const given = (name: string) => searchParams.get(name);
  const people = given("people")?.split(",") ?? null;
  const asked = [people, given("viewer"), ...(ofOne.includes(pathname) ? [given("id")] : [])];
  const read = async (text: string) => Object.values((await pool.query({ name: pathname, text }, asked)).rows[0])[0];
  const answer = (type: string, body: string) => response.setHeader("content-type", type).end(body);
  if (pathname === "/ready") return answer("text/plain", "ready");
  if (pathname === "/edit") {
    await pool.query({ name: "edit", text: edit }, [given("value"), given("id")]);
    return answer("application/json", "{}");
  }
  if (pathname === "/export") return exportTo(response, pool, people, given("format"));
  const statement = statements[pathname];
  if (!statement) return response.writeHead(404).end();
  const data = await read(statement);
  if (pathname === "/page") return answer("text/html", pageOf(data));
  return answer("application/json", JSON.stringify(data));
});
server.listen(Number(process.env.PORT));
process.once("SIGTERM", () => process.exit(0));
