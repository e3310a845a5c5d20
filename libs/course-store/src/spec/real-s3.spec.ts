import { realS3 } from './real-s3.js';

describe('realS3', () => {
  const named = { S3_ENDPOINT: 'http://127.0.0.1:1', AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };

  test('is the server that the environment names', () => {
    expect(realS3(named)).toEqual({
      endpoint: 'http://127.0.0.1:1',
      region: 'us-east-1',
      credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    });
    expect(realS3({ ...named, AWS_REGION: 'eu-west-3' }).region).toBe('eu-west-3');
  });

  test.each(Object.keys(named))('says how to start a server where there is no %s', (name) => {
    expect(() => realS3({ ...named, [name]: undefined })).toThrow(`${name} is not set`);
    expect(() => realS3({ ...named, [name]: '' })).toThrow('npm run test:s3');
  });
});
