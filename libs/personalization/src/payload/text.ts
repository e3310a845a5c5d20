/// <reference lib="es2024.string" />

/** A text of 1 to `atMost` UTF-16 units without a lone surrogate, which no other system could store or hash. */
export const isText = (value: unknown, atMost: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= atMost && value.isWellFormed();

/** The longest id of a course, a component, a challenge or a learner. */
export const longestId = 512;

export const isId = (value: unknown): value is string => isText(value, longestId);

export const sendId = `Send an id: 1 to ${longestId} characters, without lone surrogates.`;

/** What a learner answered, which may be nothing at all. */
export const isAnswer = (value: unknown): value is string => value === '' || isText(value, longestAnswer);

const longestAnswer = 10_000;

export const sendAnswer = `Send what was answered as a text of at most ${longestAnswer} characters, without lone surrogates.`;

export const sendChoice = 'Send the id of a choice as it was shown, such as "b", and no `answer` beside it.';

export const longestSeed = 200;

export const sendSeed = `Send a text of 1 to ${longestSeed} characters, without lone surrogates, or leave it out.`;

export const sendSeedOfSession = 'Send the `seed` of the session, which decided which choice was shown as which.';
