import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { POOL_SIZE } from './floor-schema.ts';

/**
 * The floor: the least that a server in this runtime can do which takes JSON, keeps it in PostgreSQL and gives it
 * back. No framework, no checks, no events, no job. It listens on loopback at `PORT`; without `DATABASE_URL` it only
 * answers `/`.
 *
 * `POST /` inserts one row; `GET /parsed/<id>` answers its JSON as the driver gives it, read and written again;
 * `GET /text/<id>` hands the column's text on, which nothing can beat.
 */
const databaseUrl = process.env['DATABASE_URL'];
const pool = databaseUrl === undefined ? null : new pg.Pool({ connectionString: databaseUrl, max: POOL_SIZE });

const INSERT = { name: 'insert', text: 'INSERT INTO floor_documents (id, body) VALUES ($1, $2)' };
const SELECT_PARSED = { name: 'parsed', text: 'SELECT body FROM floor_documents WHERE id = $1' };
const SELECT_TEXT = { name: 'text', text: 'SELECT body::text FROM floor_documents WHERE id = $1' };

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

async function insert(db: pg.Pool, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  const id = randomUUID();
  await db.query({ ...INSERT, values: [id, JSON.stringify(body)] });
  answer(response, 202, JSON.stringify({ id, status: 'pending', request: body }));
}

async function select(db: pg.Pool, kind: string, id: string, response: ServerResponse): Promise<void> {
  const parsed = kind === 'parsed';
  const { rows } = await db.query<{ body: unknown }>({ ...(parsed ? SELECT_PARSED : SELECT_TEXT), values: [id] });
  const row = rows[0];
  if (row === undefined) return answer(response, 404, '{}');
  answer(response, 200, parsed ? JSON.stringify(row.body) : String(row.body));
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, kind = '', id = ''] = (request.url ?? '/').split('/');
  if (pool === null) return answer(response, 200, '{}');
  if (request.method === 'POST') return insert(pool, request, response);
  if (kind === '') return answer(response, 200, '{}');
  return select(pool, kind, id, response);
}

const server = createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    answer(response, 500, '{}');
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
process.on('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  await pool?.end();
  process.exit(0);
});
