import { type Package, type PackageCredit, packages } from "@/lib/products/packages";
import type { Decimal } from "@/lib/units/decimal";
import type { Json } from "@/lib/units/leaves";
import type { Fault, Setting } from "./definition";
import type { Field } from "./field";

const offered = [
  { value: "true", label: "Offered" },
  { value: "false", label: "Not offered" },
];
const fundings = [
  { value: "BOTH", label: "Insured and ASC" },
  { value: "ASC", label: "ASC" },
  { value: "INSURED", label: "Insured" },
];

/** What a line earns and what all of them may come to, as each kind of credit counts it. */
const earns: Partial<Record<PackageCredit, [Omit<Field, "path">, Omit<Field, "path">]>> = {
  SHARE: [
    { label: "credit for each line", unit: "percent", hint: "Of medical’s fee or premium." },
    { label: "credit at most", unit: "percent" },
  ],
  PEPM: [
    { label: "credit for each line", unit: "pepm" },
    { label: "credit at most", unit: "pepm" },
  ],
  RETIREE: [
    { label: "credit from", unit: "price", hint: "Dollars once for each retiree enrolled." },
    { label: "credit at most", unit: "price" },
  ],
};

const fieldsOf = ({ code, name, credit }: Package): Field[] => {
  const field = (path: string, { label, ...rest }: Omit<Field, "path">): Field => ({
    ...rest,
    path: `${code}.${path}`,
    label: `${name}, ${label}`,
    grouped: true,
  });
  const [each, most] = earns[credit] ?? [];
  return [
    field("offered", { label: "offered", unit: "choice", options: offered }),
    field("funding", { label: "funding", unit: "choice", options: fundings }),
    field("smallest", { label: "contracts from", unit: "count" }),
    field("largest", { label: "contracts to", unit: "count", hint: "0: no upper end." }),
    ...(each && most ? [field("each", each), field("most", most)] : []),
  ];
};

const usualOf = (pack: Package): Json => {
  const { offered, funding, smallest, largest, each, most } = pack;
  return { offered, funding, smallest, largest, ...(earns[pack.credit] && { each, most }) };
};

/** Neither the credit of one line nor the smallest size may lie above what it is held by. */
const faults = (figures: Record<string, Decimal>): Fault[] =>
  packages.flatMap(({ code }) => {
    const of = (field: string) => figures[`${code}.${field}`];
    const [each, most, smallest, largest] = [of("each"), of("most"), of("smallest"), of("largest")];
    return [
      ...(each && most?.lt(each) ? [{ path: `${code}.most`, message: "Must not be below what one line earns." }] : []),
      ...(smallest && largest?.gt(0) && largest.lt(smallest)
        ? [{ path: `${code}.largest`, message: "Must not be below the lower end." }]
        : []),
    ];
  });

/** Of insured premium, the share that is not claims: administration and margin, all a credit may come out of. */
export const usualRetention = "0.12";

/** What is offered together, to whom, and what it gives. */
export const packageSetting: Setting = {
  key: "packages",
  family: "CATALOGUE",
  place: "catalogue",
  title: "Packages",
  tells: "What is offered together beside medical, and the credit its lines earn. No credit comes out of claims.",
  used: "Opportunities: which package a sale completes, and the most a credit may be",
  usual: {
    retention: usualRetention,
    ...Object.fromEntries(packages.map((pack) => [pack.code, usualOf(pack)])),
  },
  fields: [
    {
      path: "retention",
      label: "Insured premium that is not claims",
      unit: "percent",
      atMost: 30,
      hint: "Administration and margin. Credits on insured lines come out of it alone.",
    },
    ...packages.flatMap(fieldsOf),
  ],
  faults,
};
