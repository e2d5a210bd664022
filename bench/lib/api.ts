import { request } from 'node:http';

/** The API's own example. */
export const EXAMPLE = {
  project_id: 'proj_123',
  script_type: 'drama',
  title: 'My Script',
  description: 'A compelling drama about...',
  length_target: 2000,
} as const;

/** Of a generation, what the benchmarks look at. */
export interface Generation {
  readonly generation_id: string;
  readonly status: string;
  readonly error: { readonly code: string; readonly detail: string } | null;
  readonly script: string | null;
  readonly length: { readonly actual: number; readonly score: number | null };
  readonly scenes: readonly { readonly number: number }[];
  readonly links: { readonly self: string };
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** One request with a connection of its own; `body` is sent as JSON. */
export function call(
  method: string,
  url: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    const sending = request(url, { method, agent: false, headers: { ...json, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      response.on('error', reject);
    });
    sending.on('error', reject);
    sending.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/**
 * Makes a generation and waits for its end, a minute at most.
 *
 * @throws where it is not done by then, or did not end well
 */
export async function generate(serviceUrl: string, body: object): Promise<Generation> {
  const answer = await call('POST', `${serviceUrl}/api/v1/generate`, body, { prefer: 'wait=60' });
  if (answer.status !== 200) throw new Error(`POST answered ${answer.status}: ${answer.text.slice(0, 500)}`);
  const generation: Generation = JSON.parse(answer.text);
  if (generation.status !== 'completed') {
    throw new Error(`${JSON.stringify(body)} ended ${generation.status}: ${JSON.stringify(generation.error)}`);
  }
  return generation;
}
