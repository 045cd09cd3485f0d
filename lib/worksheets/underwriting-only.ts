/**
 * Claims above several deductibles tell, one taken off the other, what a single person cost: underwriting's alone. Sales
 * reads the trend of each layer, what offers come to, and the one total above the case's own deductible.
 */
const layeredLines = /^(S10|S11|O3|O5|O6|O7|O8|O9|O10)\[/;

/** A line, or an input of one, by its id. */
export const isLayered = (id: string) => layeredLines.test(id);

/** A field of a sheet, by its key. */
export const isLayeredField = (key: string) => /^layer\.\d+\.(excess|trended)$/.test(key);
