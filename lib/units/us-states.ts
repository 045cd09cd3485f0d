const states =
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY";
const territories = "AS GU MP PR VI";

/** The two letters the postal service knows a state, the District of Columbia or a territory by. */
export const stateCodes: readonly string[] = `${states} ${territories}`.split(" ");

export const isStateCode = (code: string) => stateCodes.includes(code);
