import { readModels } from "./models";
import { callsOf, codeOf, type Tree } from "./tree";

/** A rule about what a file says. `broken` lists how `text` at `file` breaks it; `planted` must. */
export type Habit = {
  because: string;
  broken: (text: string, file: string) => string[];
  planted: [file: string, text: string];
};

const hits = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([hit]) => hit.trim().slice(0, 80));
const within = (places: RegExp, check: (text: string, file: string) => string[]) => (text: string, file: string) =>
  places.test(file) ? check(text, file) : [];
const tables = [...readModels().keys()].join("|");
const product = /^(app|components|lib)\//;
const rule = /^lib\/(?!server\/|setup\/).*(?<!\/(queries|actions))\.ts$/;

/** `findMany(choice)`, where `const choice = { select: … }` stands in the same file. */
const selectsByName = (call: string, text: string) =>
  (call.match(/\b\w+\b(?!:)/g) ?? []).some((name) => new RegExp(`const ${name} = \\{[^;]*\\bselect\\b`).test(text));

export const habits: Habit[] = [
  {
    because: "no clock but the one they are given, and no chance: a rule answers the same tomorrow",
    broken: within(rule, (text) =>
      hits(codeOf(text), /\bDate\.now\(|new Date\(\)|Math\.random\(|process\.env\b|\bfetch\(|console\./g),
    ),
    planted: ["lib/accounts/health.ts", "const today = new Date();"],
  },
  {
    because: "every export of an actions file is built by action(), except signing in and out",
    broken: within(/^lib\/\w+\/actions\.ts$/, (text, file) =>
      file === "lib/session/actions.ts" ? [] : hits(text, /^export (?!const \w+ = action\(|type )(.*)$/gm),
    ),
    planted: ["lib/tasks/actions.ts", "export async function addTask() {}"],
  },
  {
    because: 'an actions file says "use server" first, and nothing else does',
    broken: (text, file) => {
      const says = hits(text, /^\s*["']use server["'];?/gm);
      if (/^lib\/\w+\/actions\.ts$/.test(file))
        return text.startsWith('"use server"') ? [] : ["it does not begin with it"];
      return product.test(file) ? says : [];
    },
    planted: ["components/tasks/add.tsx", '"use server";'],
  },
  {
    because: "every export of a queries file is built by query()",
    broken: within(/\/queries\.ts$/, (text) => hits(text, /^export (?!const \w+ = query\(|type )(.*)$/gm)),
    planted: ["lib/tasks/queries.ts", "export const listTasks = async (db) => db.task.findMany();"],
  },
  {
    because: "a viewer is only ever proven, never claimed",
    broken: within(product, (text, file) =>
      file === "lib/server/viewer.ts" ? [] : hits(text, /\bas (unknown as |never as )?Viewer\b/g),
    ),
    planted: ["lib/server/stream.ts", "const viewer = { id } as Viewer;"],
  },
  {
    because: "SQL is never put together by hand: values are parameters",
    broken: within(product, (text) => hits(codeOf(text), /\$(query|execute)RawUnsafe\(|Prisma\.raw\(|\braw\(`/g)),
    planted: ["lib/server/standing.ts", "db.$executeRawUnsafe(text)"],
  },
  {
    because: "only the door says who is asking",
    broken: within(product, (text, file) =>
      /^lib\/server\/(door|business-day|queue|health)\.ts$|^lib\/setup\//.test(file)
        ? []
        : hits(codeOf(text), /set_config\(|set (local )?role\b|reset role|app\.viewer_id/gi),
    ),
    planted: ["lib/accounts/queries.ts", "db.$executeRaw`set local role truebook_all`"],
  },
  {
    because: "a query names the columns that may leave the server",
    broken: within(/\/queries\.ts$/, (text) => [
      ...callsOf(codeOf(text), /\.find(Many|Unique|First)(OrThrow)?/).filter(
        (call) => !/\bselect\b/.test(call) && !selectsByName(call, text),
      ),
      ...hits(codeOf(text), new RegExp(`select \\*\\s+from (${tables})\\b|\\b\\w+\\.\\*(?!\\))`, "g")),
      ...hits(codeOf(text), /\binclude: /g),
    ]),
    planted: [
      "lib/accounts/queries.ts",
      "db.account.findMany({ where: { id } }); db.line.findMany({ select: { id: true } })",
    ],
  },
  {
    because: "required rates are internal: only a query that asks for book.required reads them",
    broken: within(/\/queries\.ts$/, (text) =>
      codeOf(text)
        // Read only to be left out.
        .replace(/\{ requiredAction, quotedAction, \.\.\.\w+ \}/g, "")
        .replace(/ - 'requiredAction' - 'quotedAction'|Omit<LineRow, "requiredAction" \| "quotedAction">/g, "")
        .split(/^export const /m)
        .filter((query) => /\brequired_?(rate|action)/i.test(query.replace(/"book\.required"[\s\S]*/, "")))
        .map((query) => query.slice(0, 40)),
    ),
    planted: [
      "lib/renewals/queries.ts",
      'export const listTracks = query("renewal.view", ({ db }) => db.renewalTrack.findMany({ select: { requiredRate: true } }));',
    ],
  },
  {
    because: "app/ holds only files Next.js has a name for",
    broken: (_, file) =>
      !file.startsWith("app/") ||
      file === "app/globals.css" ||
      /(^|\/)(page|layout|loading|error|not-found|template|default|route|global-error|icon|manifest|robots)\.tsx?$/.test(
        file,
      )
        ? []
        : ["Next.js has no name for it"],
    planted: ["app/(crm)/accounts/book-table.tsx", ""],
  },
  {
    because:
      "a file's name says what it decides: no utils, helpers, types, hooks, services, managers, index, in kebab-case",
    broken: (_, file) => {
      const [, name = ""] = /([^/]+?)\.(test\.|spec\.|types\.)?(tsx?|mjs|css)$/.exec(file) ?? [];
      const vague = /(^|\/)(utils?|helpers?|types|hooks|services|managers?|common|misc|index|constants)(\/|\.|$)/.test(
        file,
      );
      const odd =
        !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) &&
        !/^vitest\.config|^playwright\.config|^next\.config|^next-env\.d/.test(file.split("/").at(-1)!);
      return [...(vague ? ["a drawer"] : []), ...(odd ? ["not kebab-case"] : [])];
    },
    planted: ["lib/accounts/utils.ts", ""],
  },
  {
    because: "a name has one home: nothing is passed on from a barrel",
    broken: within(product, (text) => hits(text, /^export (\*|\{[^}]*\}) from (?!.*server\/auth).*$/gm)),
    planted: ["components/ui/all.ts", 'export * from "./button";'],
  },
  {
    because: "a file fits in the head: 250 lines at most",
    broken: (text, file) =>
      file.endsWith(".css") || text.split("\n").length <= 251 ? [] : [`${text.split("\n").length - 1} lines`],
    planted: ["lib/rating/formula.ts", "\n".repeat(260)],
  },
  {
    because: "the compiler and the linter are never told to look away",
    broken: within(/^(app|components|lib|prisma)\//, (text) => [
      ...hits(text, /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/g),
      ...hits(codeOf(text), /: any\b|\bas any\b|<any>/g),
    ]),
    planted: ["lib/accounts/merge.ts", "const x = y as any;"],
  },
  {
    because: "nothing is left for later on a main branch",
    broken: within(/^(app|components|lib|prisma)\//, (text) =>
      hits(text, /\b(TODO|FIXME|XXX|HACK)\b|coming soon|not implemented/gi),
    ),
    planted: ["components/shell/nav.tsx", "<p>Coming soon</p>"],
  },
  {
    because: "colour is a token: no palette class and no number, so that both themes hold",
    broken: within(/^(app|components)\/.*\.tsx?$/, (text) =>
      hits(
        codeOf(text),
        /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b(?=["'`\s;])|\b(bg|text|border|fill|stroke|ring|from|to)-(red|blue|green|gray|grey|slate|zinc|neutral|stone|amber|orange|yellow|lime|emerald|teal|cyan|sky|indigo|violet|purple|fuchsia|pink|rose)-\d+/g,
      ),
    ),
    planted: ["components/ui/badge.tsx", '<span className="bg-red-500" />'],
  },
  {
    because:
      "nothing hangs on what anything, the body or the page has: the whole page would be styled anew at each change",
    broken: within(/^(app|components)\/.*\.(tsx?|css)$/, (text) =>
      hits(codeOf(text), /\b(body|html)(\[[^\]]*\])?:has\(|(?<![\w\])])\[?:has\(/g),
    ),
    planted: ["components/ui/toaster.tsx", '<div className="[body:has([data-bar])_&]:bottom-27" />'],
  },
  {
    because: "the product speaks plainly: no “please”",
    broken: within(product, (text) => hits(codeOf(text), /\bplease\b/gi)),
    planted: ["components/session/form.tsx", "<p>Please sign in.</p>"],
  },
];

/** Every file that breaks a habit, as `file: how`. */
export const breaches = ({ broken }: Habit, tree: Tree) =>
  [...tree].flatMap(([file, text]) => broken(text, file).map((how) => `${file}: ${how}`));
