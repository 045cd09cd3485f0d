import { keyOf } from "./key";
import { brokerFamilies, carrierFamilies, otherNames, otherTrades } from "./rules";

/** Whom a filed name means by the rules: a family, nobody of the trade, or its own name; never by resemblance alone. */
export type Meant = { name: string; key: string; by: "RULE" | "NAME" } | null;

const startsAs = (key: string) => (start: string) =>
  key === start.trim() || key.startsWith(start.endsWith(" ") ? start : `${start} `);

/** A broker or consultant; null is one that advises on no employee benefits. */
export function brokerOf(name: string): Meant {
  const key = keyOf(name);
  if (!key || otherTrades.test(key) || otherNames.some(startsAs(key))) return null;
  return meantBy(brokerFamilies, name, key);
}

/** An insurance carrier; null only where nothing of a name is left. */
export function carrierOf(name: string): Meant {
  const key = keyOf(name);
  return key ? meantBy(carrierFamilies, name, key) : null;
}

function meantBy(families: typeof brokerFamilies, name: string, key: string): Meant {
  const family = families.find(({ starts }) => starts.some(startsAs(key)));
  return family ? { name: family.name, key: keyOf(family.name), by: "RULE" } : { name: titled(name), key, by: "NAME" };
}

const small = new Set(["OF", "AND", "THE", "FOR"]);

/** "PROPEL INSURANCE AGENCY, LLC" as one reads it: "Propel Insurance Agency, LLC". A name with small letters is left alone. */
export function titled(name: string) {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) => {
    if (/^(LLC|LLP|LP|PLLC|PC|NA|USA|US|II|III|IV|HMO|PPO)$/.test(word) || (word.length <= 3 && !/[AEIOUY]/.test(word)))
      return word;
    return at > 0 && small.has(word) ? word.toLowerCase() : word[0] + word.slice(1).toLowerCase();
  });
}
