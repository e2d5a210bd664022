import { printJson, printMarkdown, printText } from '@ai-script/screenplay';
import { z } from 'zod';
import { ServiceError } from '../errors.ts';
import { PrintedScript, problems } from '../models/answers.ts';
import { GenerationParams, type PrintedFormat, ScriptQuery } from '../models/requests.ts';
import { scriptDocument, scriptText } from '../pipeline/script-text.ts';
import { chooseOffer } from './accept.ts';
import { contentDisposition } from './file-name.ts';
import { generationId } from './ids.ts';
import { sendText } from './send-text.ts';
import type { App, AppParts } from './types.ts';

const TYPES = {
  fountain: 'text/plain',
  txt: 'text/plain',
  md: 'text/markdown',
  json: 'application/json',
} as const satisfies Record<PrintedFormat, string>;

/** What `Accept` chooses from; `txt` has the type of Fountain, so only its name gets it. */
const OFFERS = [
  ['fountain', TYPES.fountain],
  ['md', TYPES.md],
  ['json', TYPES.json],
] as const satisfies readonly (readonly [PrintedFormat, string])[];

export function registerScript(app: App, { services }: AppParts): void {
  app.get(
    '/api/v1/generate/:id/script',
    {
      schema: {
        operationId: 'getScript',
        tags: ['Generations'],
        summary: 'Get the script',
        description:
          'In the format that `format` names, else in the one that `Accept` asks for, else in Fountain. Also while it is being written: then it holds the scenes that are finished.',
        params: GenerationParams,
        querystring: ScriptQuery,
        response: {
          200: {
            description: 'The script',
            content: {
              'text/plain': { schema: z.string().describe('Fountain, or plain text with `format=txt`') },
              'text/markdown': { schema: z.string() },
              'application/json': { schema: PrintedScript },
            },
          },
          ...problems(404, 406, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const format = request.query.format ?? acceptedFormat(request.headers.accept);
      const record = await services().generations.record(generationId(request.params.id));
      const document = scriptDocument(record, record.scenes);
      const fountain = scriptText(record, record.scenes);
      if (document === null || fountain === null) {
        throw new ServiceError('script_not_ready', 'No scene of this script is finished yet');
      }
      const print: Record<PrintedFormat, () => string> = {
        fountain: () => `${fountain}\n`,
        txt: () => printText(document),
        md: () => printMarkdown(document),
        json: () => JSON.stringify(printJson(document)),
      };
      reply
        .type(`${TYPES[format]}; charset=utf-8`)
        .header('vary', 'accept')
        .header('content-disposition', contentDisposition(record.title, format));
      return sendText(reply, print[format]());
    },
  );
}

/** @throws ServiceError `not_acceptable` */
function acceptedFormat(accept: string | undefined): PrintedFormat {
  const chosen = chooseOffer(accept, OFFERS);
  if (chosen === null) {
    throw new ServiceError(
      'not_acceptable',
      `The script can be had as ${[...new Set(Object.values(TYPES))].join(', ')}`,
    );
  }
  return chosen;
}
