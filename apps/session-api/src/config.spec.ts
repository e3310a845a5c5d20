import { InvalidConfig, readConfig } from './config.js';

describe('readConfig', () => {
  test('an empty environment gives a service for this machine', () => {
    expect(readConfig({ PORT: '' })).toEqual({
      port: 3000,
      host: '127.0.0.1',
      revisions: '.revisions',
      logLevel: 'info',
      corsOrigins: [],
    });
  });

  test('reads what is set', () => {
    expect(
      readConfig({
        PORT: '8080',
        HOST: '0.0.0.0',
        REVISIONS: '/srv/revisions',
        LOG_LEVEL: 'warn',
        CORS_ORIGIN: 'https://a.example, http://localhost:5173',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      revisions: '/srv/revisions',
      logLevel: 'warn',
      corsOrigins: ['https://a.example', 'http://localhost:5173'],
    });
  });

  test('names every fault at once, and what to set instead', () => {
    const env = { PORT: '70000', HOST: 'my host', LOG_LEVEL: 'loud', CORS_ORIGIN: 'app.example' };
    expect(() => readConfig(env)).toThrow(InvalidConfig);
    expect(() => readConfig(env)).toThrow(/PORT is "70000".*HOST is "my host".*LOG_LEVEL is "loud".*CORS_ORIGIN is/s);
  });

  test.each(['3000.5', '-1', 'http', '1e3', '65536'])('%s is no port', (port) => {
    expect(() => readConfig({ PORT: port })).toThrow('PORT');
  });
});
