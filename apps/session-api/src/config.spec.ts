import { InvalidConfig, readConfig } from './config.js';

describe('readConfig', () => {
  test('an empty environment gives a service for this machine', () => {
    expect(readConfig({ PORT: '' })).toEqual({
      port: 3000,
      host: '127.0.0.1',
      revisions: '.revisions',
      s3PathStyle: false,
      revisionsCopy: undefined,
      refreshSeconds: 30,
      courseMegabytes: 1024,
      drainSeconds: 2,
      logLevel: 'info',
      corsOrigins: [],
    });
  });

  test('reads what is set', () => {
    expect(
      readConfig({
        PORT: '8080',
        HOST: '0.0.0.0',
        REVISIONS: 's3://courses/live',
        S3_PATH_STYLE: 'true',
        REVISIONS_COPY: '/var/courses',
        REFRESH_SECONDS: '2.5',
        COURSE_MEGABYTES: '200',
        DRAIN_SECONDS: '0',
        LOG_LEVEL: 'warn',
        CORS_ORIGIN: 'https://a.example, http://localhost:5173',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      revisions: 's3://courses/live',
      s3PathStyle: true,
      revisionsCopy: '/var/courses',
      refreshSeconds: 2.5,
      courseMegabytes: 200,
      drainSeconds: 0,
      logLevel: 'warn',
      corsOrigins: ['https://a.example', 'http://localhost:5173'],
    });
  });

  test('names every fault at once, and what to set instead', () => {
    const env = { PORT: '70000', HOST: 'my host', LOG_LEVEL: 'loud', CORS_ORIGIN: 'app.example' };
    expect(() => readConfig(env)).toThrow(InvalidConfig);
    expect(() => readConfig(env)).toThrow(/PORT is "70000".*HOST is "my host".*LOG_LEVEL is "loud".*CORS_ORIGIN is/s);
  });

  test('courses of a bucket are copied to the disk unless told otherwise, those of a folder are not', () => {
    expect(readConfig({ REVISIONS: 's3://courses' }).revisionsCopy).toBe('.revisions-copy');
    expect(readConfig({ REVISIONS: 'courses', REVISIONS_COPY: 'copy' }).revisionsCopy).toBeUndefined();
  });

  test.each([
    ['REVISIONS', 's3://'],
    ['REVISIONS', 's3:/bucket/prefix'],
    ['REVISIONS', 's3://Bucket_A'],
    ['S3_PATH_STYLE', 'yes'],
    ['REFRESH_SECONDS', '0.5'],
    ['REFRESH_SECONDS', '1m'],
    ['COURSE_MEGABYTES', '-1'],
  ])('%s cannot be %s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name} is "${value}"`);
  });

  test.each(['3000.5', '-1', 'http', '1e3', '65536'])('%s is no port', (port) => {
    expect(() => readConfig({ PORT: port })).toThrow('PORT');
  });
});
