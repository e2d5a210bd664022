import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { benchHttp } from './http.ts';
import { benchLengths } from './lengths.ts';
import { type Server, withServer } from './lib/database.ts';
import { type Figure, figuresTable, type Report } from './lib/table.ts';
import { benchMany } from './many.ts';
import { benchStart } from './start.ts';

/** The benchmarks by name, in the order in which they run. */
const BENCHMARKS: Readonly<Record<string, (server: Server) => Promise<Report>>> = {
  lengths: benchLengths,
  http: benchHttp,
  many: benchMany,
  start: benchStart,
};

const { positionals } = parseArgs({ options: {}, allowPositionals: true });
const unknown = positionals.find((name) => BENCHMARKS[name] === undefined);
if (unknown !== undefined) {
  process.stderr.write(`There is no benchmark ${unknown}: ${Object.keys(BENCHMARKS).join(', ')}\n`);
  process.exit(1);
}
const chosen = Object.entries(BENCHMARKS).filter(([name]) => positionals.length === 0 || positionals.includes(name));

await withServer(async (server) => {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  process.stdout.write(
    `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${gigabytes} GiB of memory, ` +
      `${process.platform} ${process.arch}, Node ${process.versions.node}, PostgreSQL ${server.version}\n`,
  );
  const figures: Figure[] = [];
  for (const [name, bench] of chosen) {
    const report = await bench(server);
    figures.push(...report.figures);
    process.stdout.write(`\n## ${name}\n\n${report.markdown}\n`);
  }
  process.stdout.write(`\n## What was asked for\n\n${figuresTable(figures)}\n`);
  process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1;
});
