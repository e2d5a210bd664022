import { Agent, request } from 'node:http';
import type { Load, LoadResult } from './load.ts';
import { quantile } from './statistics.ts';

/** Keep-alive connections over node:http; says what became of the load in its argument as JSON on standard output. */
async function run(load: Load): Promise<LoadResult> {
  const url = new URL(load.url);
  if (url.hostname !== '127.0.0.1') throw new Error('a load goes to this machine only');
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const latenciesMs: number[] = [];
  const statuses: Record<string, number> = {};
  // Bodies of different runs against the same server must differ too.
  const first = Date.now() % 1_000_000_000;
  let sent = 0;
  let answerBytes = 0;

  function one(number: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const startMs = performance.now();
      const body = load.body === undefined ? undefined : Buffer.from(load.body.replaceAll('#', String(first + number)));
      const headers = {
        ...load.headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': body.length }),
      };
      const { hostname, port, pathname, search } = url;
      const sending = request(
        { agent, hostname, port, path: pathname + search, method: load.method, headers },
        (response) => {
          let bytes = 0;
          response.on('data', (chunk: Buffer) => {
            bytes += chunk.length;
          });
          response.on('end', () => {
            latenciesMs.push(performance.now() - startMs);
            statuses[String(response.statusCode)] = (statuses[String(response.statusCode)] ?? 0) + 1;
            answerBytes = bytes;
            resolve();
          });
          response.on('error', reject);
        },
      );
      sending.on('error', reject);
      sending.end(body);
    });
  }

  const startMs = performance.now();
  const endMs = startMs + load.maxSeconds * 1000;
  const startCpu = process.cpuUsage();
  const connection = async () => {
    while (sent < load.maxRequests && performance.now() < endMs) {
      sent += 1;
      await one(sent);
    }
  };
  await Promise.all(Array.from({ length: load.connections }, connection));
  const seconds = (performance.now() - startMs) / 1000;
  const cpu = process.cpuUsage(startCpu);
  agent.destroy();
  return {
    requests: latenciesMs.length,
    seconds,
    statuses,
    p50Ms: quantile(latenciesMs, 0.5),
    p99Ms: quantile(latenciesMs, 0.99),
    answerBytes,
    cpuMs: (cpu.user + cpu.system) / 1000,
  };
}

process.stdout.write(JSON.stringify(await run(JSON.parse(process.argv[2] ?? '{}'))));
