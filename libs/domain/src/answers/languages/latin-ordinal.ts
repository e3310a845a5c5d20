/** Ordinals that agree in gender, in Spanish and Portuguese: those that are listed, then tens with ones behind. */
export const latinOrdinal = (listed: string, tens: string) => {
  const [ones, larger] = [listed.split(' '), tens.split(' ')];
  const both = (masculine: string): string =>
    masculine
      .split('/')
      .flatMap((form) => (form.endsWith('o') ? [form, `${form.slice(0, -1)}a`] : [form]))
      .join('/');
  return (_: string, number: number): string => {
    const direct = ones[number - 1];
    if (direct !== undefined) return both(direct);
    const [ten, one] = [Math.floor(number / 10), number % 10];
    const start = ten === 1 ? ones[9]! : larger[ten - 2]!;
    if (one === 0) return both(start);
    return both(ones[one - 1]!)
      .split('/')
      .map((form) => `${form.endsWith('a') ? start.replace(/o$/, 'a') : start} ${form}`)
      .join('/');
  };
};
