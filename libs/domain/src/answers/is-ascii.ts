/** Whether a text needs nothing of Unicode: most do not, and are read ten times as fast. */
export const isAscii = (text: string): boolean => ascii.test(text);

const ascii = /^\p{ASCII}*$/u;
