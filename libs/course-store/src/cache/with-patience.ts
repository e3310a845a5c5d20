/** What a promise gives, or a rejection of our own once somebody has waited for so many milliseconds. */
export async function withPatience<Value>(
  promise: Promise<Value>,
  milliseconds: number,
  tooLate: () => Error,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(tooLate()), milliseconds)));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
