import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { count, exactMoney, money } from "@/lib/format";
import { type Band, bandsOf } from "@/lib/prospects/bands";
import type { FiledContract, FiledYear, YearAdvised } from "@/lib/prospects/queries";
import { decimal } from "@/lib/units/decimal";

type YearsPictureProps = { years: FiledYear[]; contracts: FiledContract[]; advisers: YearAdvised[] };

/** The employer's years side by side: what it cost, who insured, who advised, how many it was for. */
export function YearsPicture({ years, contracts, advisers }: YearsPictureProps) {
  const most = Math.max(1, ...years.map(({ premium }) => Number(premium ?? 0)));
  const main = (year: number, medical: boolean) => {
    const found = contracts.find(
      (each) => each.year === year && each.carrier && each.lines.includes("MEDICAL") === medical,
    );
    return found?.carrier ? { id: found.carrier, name: found.carrier } : undefined;
  };
  const medical = bandsOf(years.map(({ year }) => main(year, true)));
  const other = bandsOf(years.map(({ year }) => main(year, false)));
  const advised = bandsOf(years.map(({ year }) => advisers.find((each) => each.year === year)));
  return (
    <table className="w-full table-fixed border-separate border-spacing-x-1 border-spacing-y-1">
      <caption className="sr-only">Years filed: premium, carriers, brokers, employees</caption>
      <thead>
        <tr>
          <td className="w-32 max-md:w-24" />
          {years.map(({ year }) => (
            <th key={year} scope="col" className="num h-6 text-xs font-medium text-ink-3">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <Head foot>Premium filed</Head>
          {years.map(({ year, premium }) => (
            <td key={year} className="h-24 px-1 align-bottom">
              <span className="num block text-center text-xs font-medium">{money(premium)}</span>
              <Bar share={Number(premium ?? 0) / most} />
            </td>
          ))}
        </tr>
        <Row title="A person, medical">
          {years.map(({ year, medicalPremium, medicalPersons }) => (
            <Figure key={year}>
              {medicalPremium && medicalPersons ? exactMoney(decimal(medicalPremium).div(medicalPersons)) : "—"}
            </Figure>
          ))}
        </Row>
        <Bands title="Medical insured by" bands={medical} look="bg-p2" nothing="Not filed" />
        <Bands title="Other lines by" bands={other} look="bg-p1" nothing="Not filed" />
        <Bands title="Advised by" bands={advised} look="bg-p3" nothing="Not filed" />
        <Row title="Employees">
          {years.map(({ year, employees }) => (
            <Figure key={year}>{count(employees)}</Figure>
          ))}
        </Row>
      </tbody>
    </table>
  );
}

const Head = ({ children, foot }: { children: string; foot?: boolean }) => (
  <th scope="row" className={`pr-2 text-left text-xs font-normal text-ink-3 ${foot ? "align-bottom" : ""}`}>
    {children}
  </th>
);

const Figure = ({ children }: { children: string }) => <td className="num h-7 text-center text-xs">{children}</td>;

const Row = ({ title, children }: { title: string; children: ReactNode }) => (
  <tr>
    <Head>{title}</Head>
    {children}
  </tr>
);

type BandsProps = { title: string; bands: Band[]; look: string; nothing: string };

function Bands({ title, bands, look, nothing }: BandsProps) {
  return (
    <Row title={title}>
      {bands.map(({ at, span, name }) => (
        <td
          key={at}
          colSpan={span}
          title={name ?? undefined}
          className={classes(
            "h-7 truncate rounded px-2 text-center text-xs",
            name ? look : "border border-dashed border-line text-ink-3",
          )}
        >
          {name ?? nothing}
        </td>
      ))}
    </Row>
  );
}

/** A bar from the foot of its cell; drawn, because the content policy takes no inline styles. */
const Bar = ({ share }: { share: number }) => (
  <svg aria-hidden className="mt-1 block h-16 w-full fill-c1" viewBox="0 0 1 64" preserveAspectRatio="none">
    <rect x="0.2" width="0.6" y={64 - Math.round(share * 64)} height={Math.round(share * 64)} />
  </svg>
);
