import type { AnswerLanguage } from './answer-language.js';

/** What is a word of its own once its apostrophe is gone. */
const otherWords = new Set(["we're", "he'll", "she'll", "we'll", "i'll", "it's", "let's", "can't", "won't"]);

/** An apostrophe that is left out is no other word, but where it is. */
const alsoBare = (same: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  same.map((ways) => [
    ...ways,
    ...ways.filter((way) => way.includes("'") && !otherWords.has(way)).map((way) => way.replace("'", '')),
  ]);

/** Short forms are read as what they are short for; British and American spelling are both right. */
export const english: AnswerLanguage = {
  same: alsoBare([
    ['i am', "i'm"],
    ['you are', "you're"],
    ['we are', "we're"],
    ['they are', "they're"],
    ['i have', "i've"],
    ['you have', "you've"],
    ['we have', "we've"],
    ['they have', "they've"],
    ['i will', "i'll"],
    ['you will', "you'll"],
    ['he will', "he'll"],
    ['she will', "she'll"],
    ['we will', "we'll"],
    ['they will', "they'll"],
    ['it is', "it's"],
    ['he is', "he's"],
    ['she is', "she's"],
    ['that is', "that's"],
    ['what is', "what's"],
    ['where is', "where's"],
    ['who is', "who's"],
    ['how is', "how's"],
    ['there is', "there's"],
    ['here is', "here's"],
    ['let us', "let's"],
    ['do not', "don't"],
    ['does not', "doesn't"],
    ['did not', "didn't"],
    ['is not', "isn't"],
    ['are not', "aren't"],
    ['was not', "wasn't"],
    ['were not', "weren't"],
    ['have not', "haven't"],
    ['has not', "hasn't"],
    ['had not', "hadn't"],
    ['can not', "can't", 'cannot'],
    ['could not', "couldn't"],
    ['will not', "won't"],
    ['would not', "wouldn't"],
    ['should not', "shouldn't"],
    ['must not', "mustn't"],
    ['ok', 'okay'],
    ['color', 'colour'],
    ['colors', 'colours'],
    ['favorite', 'favourite'],
    ['gray', 'grey'],
    ['neighbor', 'neighbour'],
    ['neighbors', 'neighbours'],
    ['center', 'centre'],
    ['theater', 'theatre'],
    ['mom', 'mum'],
    ['tv', 'television'],
    ['mr', 'mister'],
  ]),
  letters: [],
  numerals:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  endings: [
    ['', 's'],
    ['', 'es'],
    ['y', 'ies'],
    ['', 'ed'],
    ['', 'd'],
    ['', 'ing'],
  ],
  elided: [],
};
