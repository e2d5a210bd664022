import assert from 'node:assert/strict';
import { appendFileSync, chmodSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { findServerAccount, isRoot, serverAccount } from '../../src/database/embedded/account.ts';
import { findPackage } from '../../src/database/embedded/binaries.ts';
import { isLeftover } from '../../src/database/embedded/leftovers.ts';
import { trimLogFile } from '../../src/database/embedded/log-file.ts';
import { isServerOf, parsePidFile } from '../../src/database/embedded/pid-file.ts';
import { serverSettings } from '../../src/database/embedded/settings.ts';
import { chooseSocketDirectory, fitsSocket } from '../../src/database/embedded/socket-directory.ts';
import { makeDirectory } from '../helpers/embedded-postgres.ts';

describe('the package with the binaries', () => {
  const cases = [
    { platform: 'win32', architecture: 'x64', message: /Linux and macOS, not on win32: set DATABASE_URL$/ },
    {
      platform: 'linux',
      architecture: 'mips',
      message: /embedded-postgres\/linux-mips is not installed: set DATABASE_URL/,
    },
  ];
  for (const { platform, architecture, message } of cases) {
    test(`is missing on ${platform}-${architecture}: one line says what to do`, () => {
      assert.throws(() => findPackage(platform, architecture), { code: 'unavailable', message });
    });
  }
});

describe("root's choice of an account for the server", () => {
  const root = 'root:x:0:0:root:/root:/bin/bash';
  const nobody = 'nobody:x:65534:65533:nobody:/:/usr/sbin/nologin';
  const cases = [
    { passwd: [root, nobody, 'postgres:x:101:104::/var/lib:/bin/bash'], account: { uid: 101, gid: 104 } },
    { passwd: [root, nobody], account: { uid: 65534, gid: 65533 } },
    {
      passwd: ['# comment', 'nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false'],
      account: { uid: 4294967294, gid: 4294967294 },
    },
    {
      passwd: ['nobody:*:-2:-2::/:', '_postgres:*:216:216::/var/empty:/usr/bin/false'],
      account: { uid: 216, gid: 216 },
    },
    { passwd: [root, 'postgres:x:0:0::/:/bin/sh', 'mypostgres:x:7:7::/:'], account: undefined },
    { passwd: ['postgres', 'nobody:x::'], account: undefined },
    { passwd: [''], account: undefined },
  ];
  for (const { passwd, account } of cases) {
    test(`out of ${JSON.stringify(passwd)}`, () => assert.deepEqual(findServerAccount(passwd.join('\n')), account));
  }
});

describe('a temporary directory is a leftover', () => {
  const alive = { byPid: 10, makerIsAlive: true, ownPid: 20, ownStartMs: 5000, atMs: 6000, nowMs: 7000 };
  const cases = [
    { name: 'not while its maker works', facts: alive, expected: false },
    { name: 'when its maker is gone', facts: { ...alive, makerIsAlive: false }, expected: true },
    { name: 'when its maker takes over ten minutes', facts: { ...alive, nowMs: 6001 + 600_000 }, expected: true },
    { name: 'not when this process makes it', facts: { ...alive, byPid: 20 }, expected: false },
    {
      name: 'when an earlier process with our pid made it',
      facts: { ...alive, byPid: 20, atMs: 4999 },
      expected: true,
    },
  ];
  for (const { name, facts, expected } of cases) test(name, () => assert.equal(isLeftover(facts), expected));
});

describe('the pid file', () => {
  const running = '123\n/data/postgres\n1700000000\n5433\n/run/pg\n\n  5432001    196608\nready   \n';
  const cases = [
    { text: running, pid: 123, port: 5433, socketDirectory: '/run/pg', status: 'ready' },
    {
      text: running.replace('ready   ', 'stopping'),
      pid: 123,
      port: 5433,
      socketDirectory: '/run/pg',
      status: 'stopping',
    },
    { text: '123\n/data/postgres\n1700000000\n5432\n', pid: 123, port: 5432, socketDirectory: undefined, status: '' },
  ];
  for (const { text, ...expected } of cases) {
    test(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(parsePidFile(text), { ...expected, text }));
  }
  for (const text of ['', '\n', 'x\n', '-5\n', '0\n', '12.5\n']) {
    test(`names no process in ${JSON.stringify(text)}`, () => assert.equal(parsePidFile(text), undefined));
  }
  test('is not believed when the process is another program', async (t) => {
    assert.equal(await isServerOf(makeDirectory(t), process.pid), false);
  });
});

describe("the socket's directory", { skip: process.getuid === undefined && 'no Unix sockets' }, () => {
  test('is the cluster where its path is short enough', async (t) => {
    const cluster = makeDirectory(t);
    assert.equal(await chooseSocketDirectory(cluster, undefined), cluster);
  });

  test('is else the first of its names that nobody else has taken', async (t) => {
    const parent = makeDirectory(t);
    const account = isRoot() ? await serverAccount() : undefined;
    const cluster = path.join(parent, 'x'.repeat(120));
    const choose = () => chooseSocketDirectory(cluster, account, undefined, parent);
    const first = await choose();
    assert.ok(fitsSocket(first));
    assert.equal(await choose(), first);
    assert.equal(statSync(first).mode & 0o777, 0o700);

    chmodSync(first, 0o755);
    const second = await choose();
    assert.notEqual(second, first);
    rmSync(second, { recursive: true });
    symlinkSync(parent, second);
    const third = await choose();
    assert.ok(![first, second].includes(third));
    rmSync(third, { recursive: true });
    writeFileSync(third, '');
    assert.ok(![first, second, third].includes(await choose()));
  });

  test('may hold any character in its name', () => {
    assert.deepEqual(serverSettings('/a, "b"')[0], ['unix_socket_directories', '"/a, ""b"""']);
  });
});

describe("the server's log", () => {
  test('is emptied when it is full, and what was in it kept once', (t) => {
    const file = path.join(makeDirectory(t), 'postgres.log');
    trimLogFile(file);
    writeFileSync(file, 'short\n');
    trimLogFile(file);
    assert.equal(readFileSync(file, 'utf8'), 'short\n');
    appendFileSync(file, 'x'.repeat(1024 * 1024));
    trimLogFile(file);
    assert.equal(readFileSync(file, 'utf8'), '');
    assert.match(readFileSync(`${file}.1`, 'utf8'), /^short/);
  });
});
