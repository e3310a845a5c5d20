import { type Behaviour, fruit, greeting, md5 } from './behaviour.js';

export const listing: readonly Behaviour[] = [
  ['a listing has the keys below a prefix', async (s3) => (await s3.list({ Prefix: 'fruit/' })).keys, fruit],
  [
    'a listing tells the length and ETag of each key',
    async (s3) =>
      (await s3.list({ Prefix: 'greeting' })).output.Contents?.map(({ Key, Size, ETag }) => [Key, Size, ETag]),
    [['greeting', 6000, `"${md5(greeting)}"`]],
  ],
  ['a listing below a prefix without keys is empty', async (s3) => (await s3.list({ Prefix: 'vegetable/' })).keys, []],
  [
    'a listing goes on page after page, each key once',
    async (s3) => {
      const pages: (readonly string[])[] = [];
      for (let token: string | undefined, more = true; more && pages.length < 9;) {
        const page = await s3.list({ Prefix: 'fruit/', MaxKeys: 2, ContinuationToken: token });
        pages.push(page.keys);
        token = page.output.NextContinuationToken;
        more = page.output.IsTruncated ?? false;
      }
      return pages;
    },
    [fruit.slice(0, 2), fruit.slice(2, 4), fruit.slice(4)],
  ],
  [
    'a listing with a delimiter tells once what keys have in common',
    async (s3) => {
      const { keys, prefixes, output } = await s3.list({ Prefix: 'fruit/', Delimiter: '/' });
      return { keys, prefixes, count: output.KeyCount };
    },
    { keys: ['fruit/apple', 'fruit/kiwi'], prefixes: ['fruit/fig/', 'fruit/pear/'], count: 4 },
  ],
  [
    'a page that ends with what keys have in common goes on after all of them',
    async (s3) => {
      const asked = { Prefix: 'fruit/', Delimiter: '/', MaxKeys: 2 };
      const first = await s3.list(asked);
      const { keys, prefixes } = await s3.list({ ...asked, ContinuationToken: first.output.NextContinuationToken });
      return [first.keys, first.prefixes, keys, prefixes];
    },
    [['fruit/apple'], ['fruit/fig/'], ['fruit/kiwi'], ['fruit/pear/']],
  ],
  [
    'a listing starts after any key, there or not',
    async (s3) => [
      (await s3.list({ Prefix: 'fruit/', StartAfter: 'fruit/fig/fresh' })).keys,
      (await s3.list({ Prefix: 'fruit/', StartAfter: 'fruit/figs' })).keys,
    ],
    [fruit.slice(3), fruit.slice(3)],
  ],
  [
    'a listing is in the order of UTF-8',
    async (s3) => {
      for (const key of ['😀', '～', 'ñ', 'a', 'Z']) await s3.put(`order/${key}`, key);
      return (await s3.list({ Prefix: 'order/' })).keys;
    },
    ['order/Z', 'order/a', 'order/ñ', 'order/～', 'order/😀'],
  ],
  [
    'a listing encodes its keys on demand, as in a form',
    async (s3) => {
      for (const key of ['a b+c', 'ñ <你好>']) await s3.put(`form/${key}`, key);
      const { keys } = await s3.list({ Prefix: 'form/', EncodingType: 'url' });
      return [keys.join('').includes('ñ'), keys.map((key) => decodeURIComponent(key.replaceAll('+', ' ')))];
    },
    [false, ['form/a b+c', 'form/ñ <你好>']],
  ],
];
