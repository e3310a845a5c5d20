/**
 * Power forgetting
 *
 * The chance of recall after some days, by the forgetting curve of FSRS-6 with its default decay: (1 + f·t / S)^−0.1542,
 * where f makes it 0.9 at t = S. (open-spaced-repetition, "The Algorithm", FSRS-6: w₂₀ = 0.1542.)
 *
 * @example powerForgetting(10, 10) is 0.9
 */
export const powerForgetting = (days: number, stability: number): number =>
  Math.exp(-decay * Math.log(1 + (factor * days) / stability));

const decay = 0.1542;
const factor = Math.exp(Math.log(0.9) / -decay) - 1;
