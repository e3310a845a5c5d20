export const clip = (number: number, least: number, most: number): number => Math.min(Math.max(number, least), most);

/** To 1e-6, so that a last bit never decides between two scores. */
export const rounded = (number: number): number => Math.round(number * 1e6) / 1e6;
