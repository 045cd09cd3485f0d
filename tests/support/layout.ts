/** Who may import what. `planted` is a file and an import in it that must be found to break the rule. */
export type Layer = {
  because: string;
  from: RegExp;
  to: RegExp;
  except?: RegExp;
  typesAllowed?: boolean;
  planted: [file: string, imported: string];
};

const beyondTheDoor = /^(?!lib\/server\/|lib\/setup\/|instrumentation|proxy)/;
const asked = /^lib\/\w+\/(queries|actions)\.ts$/;

export const layers: Layer[] = [
  {
    because: "only lib/server opens a transaction: others are handed theirs by query, action, stream or job",
    from: beyondTheDoor,
    to: /^lib\/server\/(door|moment|prisma|request|business-day|queue)$/,
    typesAllowed: true,
    planted: ["lib/accounts/queries.ts", "@/lib/server/door"],
  },
  {
    because: "signing in and out is the session's alone",
    from: beyondTheDoor,
    to: /^lib\/server\/(auth|credentials|password|throttle|token)$/,
    except: /^lib\/session\/(actions|queries)\.ts$|^app\/(api\/auth|sign-in|join)\//,
    planted: ["lib/people/actions.ts", "@/lib/server/password"],
  },
  {
    because: "pages and components know the door's handles; what works on a transaction is for queries and actions",
    from: beyondTheDoor,
    to: /^lib\/server\/(?!(action|query|stream|job|viewer|door|moment|prisma|request|business-day|queue|auth|credentials|password|throttle|token)$)/,
    except: new RegExp(`${asked.source}|^app/.*/route\\.ts$|^app/(sign-in|join|layout)`),
    typesAllowed: true,
    planted: ["app/(crm)/page.tsx", "@/lib/server/standing"],
  },
  {
    because: "only the door touches Prisma; everyone else may know its types",
    from: /^(app|components|lib)\//,
    to: /^(prisma\/generated|@prisma)/,
    except: /^lib\/(server|setup)\//,
    typesAllowed: true,
    planted: ["lib/tasks/queries.ts", "@/prisma/generated/client"],
  },
  {
    because: "rules are pure: no I/O, no framework",
    from: /^lib\/(?!server\/|setup\/).*(?<!\/(queries|actions))\.ts$/,
    to: /^(lib\/server|next|react|server-only|node:|fs$|pg$)|\/(queries|actions)$/,
    typesAllowed: true,
    planted: ["lib/renewals/stages.ts", "node:fs"],
  },
  {
    because: "only pages read; components are given what they show",
    from: /^(?!app\/)/,
    to: /^lib\/\w+\/queries$/,
    typesAllowed: true,
    planted: ["components/accounts/head.tsx", "@/lib/accounts/queries"],
  },
  {
    because: "lib knows nothing of the screen",
    from: /^lib\//,
    to: /^(app|components)\//,
    planted: ["lib/accounts/health.ts", "@/components/ui/button"],
  },
  {
    because: "ui and charts could ship in any product: they know no domain",
    from: /^components\/(ui|charts)\//,
    to: /^lib\/(?!format|units\/)|^components\/(?!ui\/|charts\/)/,
    planted: ["components/ui/badge.tsx", "@/lib/accounts/health"],
  },
  {
    because: "nothing imports a page",
    from: /./,
    to: /^app\/.*(?<!\.css)$/,
    planted: ["components/shell/nav.tsx", "@/app/(crm)/page"],
  },
  {
    because: "setting up is over before the app begins",
    from: /^(app|components|lib)\/(?!setup\/)/,
    to: /^lib\/setup\//,
    planted: ["lib/server/prisma.ts", "@/lib/setup/ground.mjs"],
  },
  {
    because: "the app never depends on what only development or tests need",
    from: /^(app|components|lib)\/(?!setup\/)/,
    to: /^(tests\/|prisma\/(?!generated)|vitest|fast-check|@playwright)/,
    // The sign-in page of the demo names its people.
    except: /^lib\/server\/stranger\.ts$/,
    planted: ["lib/server/door.ts", "@/tests/support/book"],
  },
];
