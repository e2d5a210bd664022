import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, test } from 'node:test';
import { makeDirectory } from '../helpers/directory.ts';
import { killLeftServices, spawnService } from '../helpers/process.ts';
import { create, follow } from '../helpers/service.ts';

after(killLeftServices);

test('with the embedded database: killed with -9 while it writes, started again, it finishes; SIGTERM ends the database too', async () => {
  const dataRoot = await makeDirectory('embedded');
  try {
    const first = await spawnService({ DATA_ROOT_PATH: dataRoot, OFFLINE_WORDS_PER_SECOND: '300' });
    const id = await create(first, { length_target: 1500 });
    const seen = await follow(first, id, { enough: ({ event, data }) => event === 'delta' && data['scene'] === 2 });
    first.signal('SIGKILL');
    await first.exited;

    const second = await spawnService({ DATA_ROOT_PATH: dataRoot });
    const rest = await follow(second, id, { after: seen.at(-1)?.id ?? 0 });
    assert.equal(rest.at(-1)?.event, 'completed');
    assert.equal(rest.filter(({ event }) => event === 'scene.restarted').length, 1, 'only the scene in hand');
    assert.deepEqual(
      [...seen, ...rest].map((event) => event.id),
      [...seen, ...rest].map((_, index) => index + 1),
    );
    second.signal('SIGTERM');
    assert.equal(await second.exited, 0);

    // Its server is gone with it: a third one starts its own instead of finding one.
    const third = await spawnService({ DATA_ROOT_PATH: dataRoot });
    assert.ok(third.lines.some((line) => line.includes('"isAdopted":false')));
    const busy = await spawnService({ DATA_ROOT_PATH: dataRoot }).catch((error: Error) => error);
    assert.ok(busy instanceof Error && /ended with 1/.test(busy.message), 'a second one on the same directory stops');
    assert.match(busy.message, /another process/i);
    third.signal('SIGTERM');
    assert.equal(await third.exited, 0);
  } finally {
    await rm(dataRoot, { recursive: true, force: true });
  }
});
