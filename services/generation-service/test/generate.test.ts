import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makeDirectory } from './helpers/directory.ts';
import { startTestService, type TestService } from './helpers/service.ts';

const COMMAND = join(import.meta.dirname, '..', 'src', 'generate.ts');
const BRIEF = [
  '--type',
  'drama',
  '--title',
  'A Title',
  '--description',
  'Ten words or so about it.',
  '--length',
  '300',
];

describe('npm run generate', () => {
  let directory: string;
  let service: TestService;
  before(async () => {
    directory = await makeDirectory('generate');
    service = await startTestService();
  });
  after(async () => {
    await service.close();
    await rm(directory, { recursive: true, force: true });
  });

  async function run(arguments_: string[], environment: Record<string, string> = {}) {
    const child = spawn(process.execPath, [COMMAND, ...arguments_], {
      cwd: directory,
      env: { PATH: process.env['PATH'] ?? '', ...environment },
    });
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    const [code] = await once(child, 'close');
    return { code, out, errors };
  }

  test('writes the script of the running service into a file named after the title', async () => {
    const { code, out } = await run(BRIEF, { AI_SCRIPT_URL: service.url });
    assert.equal(code, 0);
    assert.match(out, /^a-title\.fountain: 300 words, about 1\.5 pages, length score 100 \(gen_/);
    assert.match(await readFile(join(directory, 'a-title.fountain'), 'utf8'), /^Title: A Title\n/);
  });

  test('brings up a service of its own where none runs', async () => {
    const { code, errors } = await run([...BRIEF, '--seed', '5', '--out', 'own.fountain'], {
      DATABASE_URL: service.database.url,
      DATA_ROOT_PATH: directory,
      // Nothing listens there.
      PORT: '1',
    });
    assert.equal(code, 0, errors);
    assert.match(await readFile(join(directory, 'own.fountain'), 'utf8'), /^Title: A Title\n/);
  });

  const mistakes: [string, string[], Record<string, string>, number, RegExp][] = [
    ['a type that there is not', ['--type', 'opera'], {}, 2, /Allowed choices are drama/],
    ['no title', ['--type', 'drama', '--description', 'x'], {}, 2, /--title/],
    ['a length that is no number', [...BRIEF, '--length', 'long'], {}, 2, /whole number/],
    ['an address where nobody is', BRIEF, { AI_SCRIPT_URL: 'http://127.0.0.1:1' }, 1, /No generation service answers/],
  ];
  for (const [name, arguments_, environment, expected, message] of mistakes) {
    test(`${name}: one line, exit ${expected}`, async () => {
      const { code, errors } = await run(arguments_, environment);
      assert.equal(code, expected);
      assert.match(errors, message);
    });
  }

  test('what the service refuses is told in its words', async () => {
    const { code, errors } = await run([...BRIEF, '--language', 'fr'], { AI_SCRIPT_URL: service.url });
    assert.equal(code, 2);
    assert.match(errors, /language/);
  });
});
