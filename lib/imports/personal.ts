import { plainHeading } from "@/lib/files/heading-row";

/** Headings that only a census, a claims or an eligibility file of persons has. */
const personal =
  /\b(ssn|social security( number| no)?|date of birth|birth date|birthdate|dob|diagnos(is|es)( code)?|icd( ?(9|10))?( code)?|procedure code|cpt( code)?|ndc( code)?|drug( name)?|prescription|medical record( number)?|mrn|patient( name| id)?|claimant( name| id)?|member (id|number|name)|subscriber (id|number|name)|dependent( name)?|first name|last name|date of death|claim (number|id|no))\b/;

const number = /^\d{3}[\p{Pd} ]\d{2}[\p{Pd} ]\d{4}$/u;

/** Why a file may not be kept at all: it is about persons. Looks at its headings and its first rows. */
export function personalDataIn(headings: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  const heading = headings.find((each) => personal.test(plainHeading(each)));
  if (heading) {
    return `“${heading.slice(0, 60)}” is about persons. Census and claims files don’t belong here: bring totals by line and month.`;
  }
  if (rows.some((cells) => cells.some((cell) => number.test(cell.trim())))) {
    return "The file holds what look like Social Security numbers. It was not kept: bring totals by line and month.";
  }
}
