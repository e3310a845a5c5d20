export const clip = (number: number, least: number, most: number): number => Math.min(Math.max(number, least), most);
