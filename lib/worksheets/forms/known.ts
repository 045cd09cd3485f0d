import type { Grid } from "./cells";
import { labelIn, markOf, type Place } from "./places";

export type Form = { id: string; name: string; places: Place[] };
/** A workbook is of a form whose labels are all there; near one of which most are, which is refused by what is not. */
export type Recognised =
  | { is: "KNOWN"; form: Form }
  | { is: "NEAR"; form: Form; sheet?: { was: string; is: string } }
  | { is: "NEW" };

const mostOf = 0.6;

const share = (grids: readonly Grid[], places: readonly Place[]) =>
  places.filter((place) => {
    const grid = grids.find(({ name }) => name === place.sheet);
    return grid && typeof labelIn(grid, place) === "object";
  }).length / Math.max(1, places.length);

/** Whose form a workbook is, of those somebody mapped before. Of several that fit, the one that reads most of it. */
export function recognised(grids: readonly Grid[], forms: readonly Form[]): Recognised {
  const fits = forms.map((form) => ({ form, share: share(grids, form.places) }));
  const known = fits.filter(({ share }) => share === 1).sort((a, b) => b.form.places.length - a.form.places.length)[0];
  if (known) return { is: "KNOWN", form: known.form };
  const near = fits.sort((a, b) => b.share - a.share)[0];
  if (near && near.share >= mostOf) return { is: "NEAR", form: near.form };
  for (const form of forms) {
    const [sheet] = new Set(form.places.map((place) => place.sheet));
    if (!sheet || grids.some(({ name }) => name === sheet)) continue;
    const renamed = grids.find((grid) => {
      const there = form.places.filter((place) => place.sheet === sheet && typeof labelIn(grid, place) === "object");
      return there.length / form.places.length >= mostOf;
    });
    if (renamed) return { is: "NEAR", form, sheet: { was: sheet, is: renamed.name } };
  }
  return { is: "NEW" };
}

/** What a form is known by, before it is hashed. */
export const fingerprintText = (kind: string, places: readonly Place[]) => `${kind}\n${markOf(places)}`;
