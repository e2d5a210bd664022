import { existsSync } from 'node:fs';
import { access, constants, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { ProblemDTO, ProgressDTO } from '../core.ts';
import { type Connection, connect, fileNameFor, followEvents } from './connect.ts';

interface Options {
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly length?: number;
  readonly unit?: string;
  readonly language?: string;
  readonly template?: string;
  readonly seed?: number;
  readonly project: string;
  readonly out?: string;
  readonly url?: string;
}

const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('must be a whole number');
  return Number(value);
}

function parseArguments(argv: readonly string[]): Options {
  const types = ['drama', 'comedy', 'documentary', 'commercial', 'educational'];
  return new Command('generate')
    .description('Write one script into a file')
    .addOption(new Option('--type <type>', 'what kind of script').choices(types).makeOptionMandatory())
    .requiredOption('--title <text>', 'its title')
    .requiredOption('--description <text>', 'what it is about, 10 characters or more')
    .option('--length <number>', 'how long; left out: as the template has it', wholeNumber)
    .addOption(new Option('--unit <unit>', 'of the length').choices(['words', 'pages', 'seconds']))
    .option('--language <tag>', 'en or ko')
    .option('--template <id>', "left out: the type's default")
    .option('--seed <number>', 'the same seed writes the same script', wholeNumber)
    .option('--project <id>', 'the project it belongs to', 'local')
    .option('--out <file>', 'left out: named after the title')
    .option(
      '--url <address>',
      'a running service; left out: AI_SCRIPT_URL, else this machine; its key: AI_SCRIPT_API_KEY',
    )
    .exitOverride()
    .parse([...argv])
    .opts<Options>();
}

/** The name, or the first of name-2, name-3 … that is not taken: nothing is overwritten that was not named. */
function freeName(name: string): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : name.replace(/\.fountain$/, `-${count}.fountain`);
    if (!existsSync(candidate)) return candidate;
  }
}

/**
 * Writes one script. Uses the running service where there is one, else brings one up in this process for as long as
 * it takes.
 *
 * @returns the exit code: 0 written, 1 failed, 2 wrong arguments, 130 interrupted
 */
export async function generateCommand(
  argv: readonly string[],
  environment: Record<string, string | undefined>,
): Promise<number> {
  let options: Options;
  try {
    options = parseArguments(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  let connection: Connection | null = null;
  try {
    connection = await connect(options.url, environment);
    return await write(connection, options);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return EXIT.failed;
  } finally {
    await connection?.close();
  }
}

async function write(connection: Connection, options: Options): Promise<number> {
  const out = options.out ?? freeName(fileNameFor(options.title));
  // Asked before the writing, so that no script is written for nothing.
  await access(dirname(out), constants.W_OK).catch(() => {
    throw new Error(`--out: nothing can be written to ${dirname(out)}`);
  });
  const posted = await connection.request('POST', '/api/v1/generate', {
    project_id: options.project,
    script_type: options.type,
    title: options.title,
    description: options.description,
    length_target: options.length,
    length_unit: options.unit,
    language: options.language,
    template_id: options.template,
    seed: options.seed,
  });
  if (posted.status !== 202) {
    process.stderr.write(`${(JSON.parse(posted.text) as ProblemDTO).detail}\n`);
    return posted.status === 422 ? EXIT.usage : EXIT.failed;
  }
  const { generation_id: id, length } = JSON.parse(posted.text) as {
    generation_id: string;
    length: { target: number };
  };

  const interrupt = new AbortController();
  const onInterrupt = () => interrupt.abort();
  process.once('SIGINT', onInterrupt);
  const bar = new SingleBar({
    format: '{bar} {percentage} % | {stage} | {words} words',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  bar.start(100, 0, { stage: 'queued', words: 0, target: length.target });
  let problem: ProblemDTO | null = null;
  try {
    for await (const { event, data } of followEvents(connection, id, interrupt.signal)) {
      if (event === 'progress') {
        const { percent, stage, scene, scenes_total, words } = data as unknown as ProgressDTO;
        bar.update(percent, { stage: scene === null ? stage : `scene ${scene} of ${scenes_total}`, words });
      }
      if (event === 'failed') problem = data as unknown as ProblemDTO;
    }
  } finally {
    bar.stop();
    process.removeListener('SIGINT', onInterrupt);
  }
  if (interrupt.signal.aborted) {
    await connection.request('DELETE', `/api/v1/generate/${id}`);
    process.stderr.write(`Cancelled. What was written is kept as ${id}.\n`);
    return EXIT.interrupted;
  }
  if (problem !== null) {
    process.stderr.write(`${id} failed: ${problem.detail}\n`);
    return EXIT.failed;
  }
  const script = await connection.request('GET', `/api/v1/generate/${id}/script?format=fountain`);
  const finished = JSON.parse((await connection.request('GET', `/api/v1/generate/${id}`)).text);
  await writeFile(out, script.text);
  const { words, pages, score } = finished.length;
  process.stdout.write(`${out}: ${words} words, about ${pages} pages, length score ${score} (${id})\n`);
  return EXIT.done;
}
