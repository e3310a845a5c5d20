import { checkDigests, readUpload } from './upload.js';

describe('an upload in the envelope of aws-chunked', () => {
  const read = (raw: string, length = '5') =>
    readUpload(Buffer.from(raw), {
      'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      'x-amz-decoded-content-length': length,
    });

  test.each([
    ['in one chunk', '5\r\nhello\r\n0\r\n\r\n'],
    ['in two', '2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n'],
    ['signed', '5;chunk-signature=ab\r\nhello\r\n0;chunk-signature=cd\r\n\r\n'],
  ])('is taken out: %s', (_, raw) => {
    expect(read(raw).body.toString()).toBe('hello');
  });

  test('may hold line ends, and be empty', () => {
    expect(read('4\r\n\r\n0\r\r\n0\r\n\r\n', '4').body.toString()).toBe('\r\n0\r');
    expect(read('0\r\n\r\n', '0').body.toString()).toBe('');
  });

  test('gives what trails as headers', () => {
    const { headers } = read('5\r\nhello\r\n0\r\nX-Amz-Checksum-CRC32: NhCmhg==\r\n\r\n');
    expect(headers['x-amz-checksum-crc32']).toBe('NhCmhg==');
  });

  test.each([
    ['of another length', '5\r\nhello\r\n0\r\n\r\n', '6'],
    ['without its last chunk', '5\r\nhello\r\n', '5'],
    ['torn in a chunk', '5\r\nhel', '5'],
    ['that is not there', 'hello', '5'],
  ])('%s is IncompleteBody', (_, raw, length) => {
    expect(() => read(raw, length)).toThrow(expect.objectContaining({ code: 'IncompleteBody' }));
  });

  test('that was not said to be there is left alone', () => {
    expect(readUpload(Buffer.from('0\r\n\r\n'), {}).body.toString()).toBe('0\r\n\r\n');
  });
});

describe('the digests of hello', () => {
  const check = (name: string, value: string) =>
    checkDigests({ body: Buffer.from('hello'), headers: { [name]: value } });

  test.each([
    ['content-md5', 'XUFAKrxLKna5cZ2REBfFkg=='],
    ['x-amz-checksum-crc32', 'NhCmhg=='],
    ['x-amz-checksum-sha1', 'qvTGHdzF6KLavt4PO0gs2a6pQ00='],
    ['x-amz-checksum-sha256', 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ='],
    ['x-amz-content-sha256', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
    ['x-amz-content-sha256', 'UNSIGNED-PAYLOAD'],
    ['x-amz-checksum-mode', 'ENABLED'],
  ])('%s %s is right', (name, value) => {
    expect(() => check(name, value)).not.toThrow();
  });

  test.each([
    ['content-md5', 'AAAA', 'BadDigest'],
    ['x-amz-checksum-crc32', 'AAAAAA==', 'BadDigest'],
    ['x-amz-checksum-sha1', 'NhCmhg==', 'BadDigest'],
    ['x-amz-checksum-sha256', 'NhCmhg==', 'BadDigest'],
    ['x-amz-checksum-crc64nvme', 'AAAAAAAAAAA=', 'NotImplemented'],
    ['x-amz-content-sha256', '0'.repeat(64), 'XAmzContentSHA256Mismatch'],
  ])('%s %s is %s', (name, value, code) => {
    expect(() => check(name, value)).toThrow(expect.objectContaining({ code }));
  });
});
