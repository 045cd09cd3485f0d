import * as meaning from "../meaning";
import type { Reading } from "../read";

/** A broker a contract paid: Schedule A, part I. */
export const brokers: Reading = {
  table: "filed_brokers",
  key: 3,
  columns: [
    ...["ack_id", "form_id", "row_order", "name", "city", "state", "zip", "commission", "fees", "purpose", "code"],
  ],
  row: (pick) => {
    const [ack, form, order, name, city] = pick("ack_id", "form_id", "row_order", "name", "city");
    const [state, zip, commission, fees, purpose, code] = pick("state", "zip", "commission", "fees", "purpose", "code");
    return (row) => [
      meaning.ackOf(ack(row)),
      meaning.countOf(form(row)),
      meaning.countOf(order(row)),
      meaning.nameOf(name(row)),
      meaning.nameOf(city(row)),
      meaning.textOf(state(row))?.toUpperCase() ?? null,
      meaning.zipOf(zip(row)) ??
        meaning.zipOf(/\d{5}/.exec(city(row))?.[0] ?? "") ??
        meaning.zipOf(/\d{5}(?=\s*$)/.exec(name(row))?.[0] ?? ""),
      meaning.dollarsOf(meaning.centsOf(commission(row))),
      meaning.dollarsOf(meaning.centsOf(fees(row))),
      meaning.textOf(purpose(row)),
      meaning.textOf(code(row)),
    ];
  },
};

/** A provider a plan paid: Schedule C, part I. */
export const providers: Reading = {
  table: "filed_providers",
  key: 2,
  columns: ["ack_id", "row_order", "name", "ein", "service_codes", "relation", "direct", "indirect"],
  row: (pick) => {
    const [ack, order, name, ein, codes, relation] = pick(
      "ack_id",
      "row_order",
      "name",
      "ein",
      "service_codes",
      "relation",
    );
    const [direct, indirect] = pick("direct", "indirect");
    return (row) => [
      meaning.ackOf(ack(row)),
      meaning.countOf(order(row)),
      meaning.nameOf(name(row)),
      meaning.einOf(ein(row)) ?? meaning.einWithin(name(row)),
      meaning.textOf(codes(row)),
      meaning.textOf(relation(row)),
      meaning.dollarsOf(meaning.centsOf(direct(row))),
      meaning.dollarsOf(meaning.centsOf(indirect(row))),
    ];
  },
};
