import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, describe, test } from 'node:test';
import { ConfigError, loadConfig } from '../src/config.ts';
import { makeDirectory } from './helpers/directory.ts';
import { killLeftServices, spawnService } from './helpers/process.ts';

after(killLeftServices);

const noFiles = (): string => {
  throw new Error('no such file');
};

function mistakesOf(environment: Record<string, string>): readonly string[] {
  try {
    loadConfig(environment, noFiles);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.lines;
  }
  return [];
}

describe('the environment', () => {
  test('has defaults for everything, and empty means unset', () => {
    const config = loadConfig({ PORT: '', DATABASE_URL: ' ' }, noFiles);
    assert.equal(config.http.port, 8000);
    assert.equal(config.http.host, '127.0.0.1');
    assert.equal(config.database.url, null);
    assert.deepEqual(config.role, { api: true, worker: true });
    assert.equal(config.shutdownGraceSeconds, 30);
    assert.ok(Object.isFrozen(config.http));
  });

  const wrong: [string, string][] = [
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['HOST', 'not a host!'],
    ['DATABASE_URL', 'mysql://x/y'],
    ['DEFAULT_MODEL', 'gpt-4o'],
    ['FALLBACK_MODELS', 'offline/writer,gpt'],
    ['ROLE', 'boss'],
    ['WORKER_CONCURRENCY', '0'],
    ['OFFLINE_WORDS_PER_SECOND', 'fast'],
    ['SHUTDOWN_GRACE_SECONDS', '-1'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'perhaps'],
    ['PUBLIC_URL', 'ftp://x'],
    ['PROJECT_SERVICE_URL', 'nowhere'],
    ['API_KEYS', 'name:short'],
    ['API_KEYS', 'a key with spaces'],
    ['API_KEYS', 'one:12345678,one:87654321'],
    ['API_KEYS_FILE', '/nowhere'],
  ];
  for (const [name, value] of wrong) {
    test(`${name}=${value} is one line that names it`, () => {
      const lines = mistakesOf({ [name]: value });
      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? '', new RegExp(`^${name}\\b.*: `));
      assert.doesNotMatch(lines[0] ?? '', /\n/);
    });
  }

  test('every mistake has its line', () => {
    assert.equal(mistakesOf({ PORT: 'x', ROLE: 'y', API_KEYS: 'z' }).length, 3);
  });

  test('a key is never part of a message', () => {
    assert.doesNotMatch(mistakesOf({ API_KEYS: 'bad name!:sk-very-secret-key' }).join(), /sk-very/);
  });

  const urls = [
    ['postgresql+asyncpg://u:p@h:5432/d', 'postgresql://u:p@h:5432/d'],
    ['postgresql+psycopg2://u:p@h/d', 'postgresql://u:p@h/d'],
    ['postgres://u@h/d', 'postgres://u@h/d'],
    ['postgresql://u@/d?host=%2Ftmp%2Fs', 'postgresql://u@/d?host=%2Ftmp%2Fs'],
  ] as const;
  for (const [given, taken] of urls) {
    test(`DATABASE_URL=${given} is taken as ${taken}`, () => {
      assert.equal(loadConfig({ DATABASE_URL: given }, noFiles).database.url, taken);
    });
  }

  test('secrets may come from files; with both set it stops', () => {
    const config = loadConfig({ API_KEYS_FILE: '/run/keys' }, () => 'team:abcdefgh12\n');
    assert.deepEqual(config.access.apiKeys, [{ name: 'team', key: 'abcdefgh12' }]);
    assert.throws(() => loadConfig({ API_KEYS_FILE: '/run/keys', API_KEYS: 'abcdefgh12' }, () => 'x'), ConfigError);
  });

  test('what is set and not used yet is told, not passed over', () => {
    assert.deepEqual(loadConfig({ RETENTION_DAYS: '3', CHROMA_URL: 'http://x' }, noFiles).notUsedYet, [
      'CHROMA_URL',
      'RETENTION_DAYS',
    ]);
  });

  test('a wrong value stops the process with its line and exit 1', async () => {
    const dataRoot = await makeDirectory('config');
    const failed = await spawnService({ DATA_ROOT_PATH: dataRoot, WORKER_CONCURRENCY: 'many' }).catch((error) => error);
    assert.ok(failed instanceof Error);
    assert.match(failed.message, /ended with 1:\nWORKER_CONCURRENCY: must be a whole number$/);
    await rm(dataRoot, { recursive: true });
  });
});
