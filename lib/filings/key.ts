const forms = /\b(THE|INC|INCORPORATED|LLC|LLP|LP|LTD|LIMITED|CORP|CORPORATION|CO|COMPANY|PLLC|PC|USA|US)\b/g;

/** A name as two are compared: capitals, without marks, legal forms and what stands in brackets. PostgreSQL's filed_key is the same. */
export const keyOf = (name: string) =>
  name
    .toUpperCase()
    .replace(/\([^)]*\)?/g, " ")
    .replaceAll("&", " AND ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(forms, "")
    .replace(/ +/g, " ")
    .trim();
