import { isPlace, s3PlaceName, s3PlaceOf } from './s3-place.js';

describe('s3PlaceOf', () => {
  test.each([
    ['s3://courses', 'courses', ''],
    ['s3://courses/', 'courses', ''],
    ['s3://courses/live', 'courses', 'live/'],
    ['s3://courses/live/', 'courses', 'live/'],
    ['s3://my.courses-2/a//b/', 'my.courses-2', 'a/b/'],
  ])('%s is a bucket and a prefix', (text, bucket, prefix) => {
    expect(s3PlaceOf(text)).toEqual({ bucket, prefix });
    expect(s3PlaceOf(s3PlaceName({ bucket, prefix }))).toEqual({ bucket, prefix });
  });

  test.each(['courses', './s3', 'C:\\courses', '/srv/courses', 's3'])('%s is a folder', (text) => {
    expect(s3PlaceOf(text)).toBeUndefined();
    expect(isPlace(text)).toBe(true);
  });

  test.each(['s3://', 's3:/courses', 's3://Courses', 's3://ab', 's3://a/b', 'S3://courses', 's3://courses/../x'])(
    '%s is neither, and says what to write',
    (text) => {
      expect(() => s3PlaceOf(text)).toThrow('write s3://BUCKET or s3://BUCKET/PREFIX');
      expect(isPlace(text)).toBe(false);
    },
  );
});
