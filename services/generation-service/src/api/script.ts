import { printJson, printMarkdown, printText } from '@ai-script/screenplay';
import { z } from 'zod';
import { invalid, ServiceError } from '../errors.ts';
import { problems } from '../models/answers.ts';
import { IdParams, ScriptQuery } from '../models/requests.ts';
import { scriptDocument, scriptText } from '../pipeline/script-text.ts';
import { generationId } from './ids.ts';
import type { App, AppParts } from './types.ts';

const FORMATS = {
  fountain: { type: 'text/plain', extension: 'fountain' },
  txt: { type: 'text/plain', extension: 'txt' },
  md: { type: 'text/markdown', extension: 'md' },
  json: { type: 'application/json', extension: 'json' },
} as const;
type Format = keyof typeof FORMATS;

const LATER = ['fdx', 'pdf', 'docx', 'html', 'sheet'];

export function registerScript(app: App, { services }: AppParts): void {
  app.get(
    '/api/v1/generate/:id/script',
    {
      schema: {
        operationId: 'getScript',
        tags: ['Generations'],
        summary: 'Get the script',
        description: 'Also while it is being written: then it holds the scenes that are finished.',
        params: IdParams,
        querystring: ScriptQuery,
        response: {
          200: {
            description: 'The script',
            content: {
              'text/plain': { schema: z.string() },
              'text/markdown': { schema: z.string() },
              'application/json': {
                schema: z.object({
                  title_page: z.record(z.string(), z.string()),
                  elements: z.array(
                    z.object({ type: z.string(), text: z.string(), scene: z.int().min(1).max(100_000).optional() }),
                  ),
                }),
              },
            },
          },
          ...problems(404, 406, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const format = request.query.format === undefined ? accepted(request.headers.accept) : named(request.query.format);
      const record = await services().generations.record(generationId(request.params.id));
      const document = scriptDocument(record, record.scenes);
      const fountain = scriptText(record, record.scenes);
      if (document === null || fountain === null) {
        throw new ServiceError('script_not_ready', 'No scene of this script is finished yet');
      }
      const print: Record<Format, () => string> = {
        fountain: () => `${fountain}\n`,
        txt: () => printText(document),
        md: () => printMarkdown(document),
        json: () => JSON.stringify(printJson(document)),
      };
      const { type, extension } = FORMATS[format];
      return reply
        .type(`${type}; charset=utf-8`)
        .header('content-disposition', disposition(record.title, extension))
        .send(print[format]() as never);
    },
  );
}

function named(format: string): Format {
  if (Object.hasOwn(FORMATS, format)) return format as Format;
  const known = Object.keys(FORMATS).join(', ');
  throw invalid('format', LATER.includes(format) ? `${format} is not available in this version; there are ${known}` : `must be one of ${known}`);
}

/** The format that `Accept` asks for: the one with the highest weight that we have; Fountain where it does not matter. */
function accepted(accept: string | undefined): Format {
  if (accept === undefined || accept.trim() === '') return 'fountain';
  const wishes = accept
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith('q='));
      return { type, weight: q === undefined ? 1 : Number(q.slice(2)) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { type } of wishes) {
    if (type === '*/*' || type === 'text/*') return 'fountain';
    for (const [format, { type: offered }] of Object.entries(FORMATS)) {
      if (offered === type || type === `${offered.split('/')[0]}/*`) return format as Format;
    }
  }
  throw new ServiceError('not_acceptable', 'The script can be had as text/plain, text/markdown and application/json');
}

/** A name that is safe in every file system, and the title as it is for clients that can take it (RFC 6266). */
function disposition(title: string, extension: string): string {
  const safe = title.normalize('NFKD').replaceAll(/[^A-Za-z0-9 _-]/g, '').trim().replaceAll(/\s+/g, '-').slice(0, 80);
  const full = title.replaceAll(/[\p{C}/\\:*?"<>|]/gu, ' ').trim().slice(0, 120).toWellFormed();
  const encoded = encodeURIComponent(`${full || 'script'}.${extension}`).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${safe || 'script'}.${extension}"; filename*=UTF-8''${encoded}`;
}
