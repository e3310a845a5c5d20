import { didYouMean, didYouMeanOr } from './did-you-mean.js';

const keys = ['Word', 'Synonyms', 'Translation', 'Also accepted', 'Images', 'Emoji', 'Id'];

describe('didYouMean', () => {
  it.each([
    ['Imagé', 'Images'],
    ['images', 'Images'],
    ['Translaton', 'Translation'],
    ['Synonym', 'Synonyms'],
    ['Also', 'Also accepted'],
    ['word', 'Word'],
  ])('takes %s for %s', (written, meant) => {
    expect(didYouMean(written, keys)).toBe(meant);
  });

  it.each(['Pinyin', 'Tone', 'X', ''])('takes "%s" for nothing', (written) => {
    expect(didYouMean(written, keys)).toBeUndefined();
  });

  it('is a sentence, or else the other one', () => {
    expect(didYouMeanOr('Emojis', keys, 'Look it up.')).toBe('Did you mean "Emoji"?');
    expect(didYouMeanOr('Pinyin', keys, 'Look it up.')).toBe('Look it up.');
  });
});
