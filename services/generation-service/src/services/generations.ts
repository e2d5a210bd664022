import type {
  EventDTO,
  GenerationRequestDTO,
  GenerationResponseDTO,
  GenerationSummaryDTO,
  ScriptType,
  TemplateDTO,
} from '../core.ts';
import { makeBatch } from '../database/batch.ts';
import { type Connection, isDatabaseTrouble, type Pool, transaction } from '../database/connection.ts';
import {
  type GenerationRecord,
  insertGenerations,
  type ListFilter,
  listRecords,
  type NewGeneration,
  readRecord,
} from '../database/generations.ts';
import { findAnswer, type IdempotencyKey, keepAnswer, takeKey } from '../database/idempotency.ts';
import { generationNotFound, invalid, ServiceError } from '../errors.ts';
import type { EventLog } from '../events/event-log.ts';
import type { Queue } from '../jobs/queue.ts';
import type { Providers } from '../providers/factory.ts';
import { defaultTemplateFor } from '../templates/catalogue.ts';
import { acceptRequest, languageFor } from './accept-request.ts';
import { type GenerationAnswer, makeAnswerCache } from './answer-cache.ts';
import { generationView, type LinkBase, summaryView } from './generation-view.ts';
import { chooseModels, type ModelDefaults } from './model-choice.ts';
import type { TemplateService } from './templates.ts';

/** The answer to a POST: its body is kept as text, so that a repeated request gets it byte for byte. */
export interface Accepted {
  readonly generationId: string;
  readonly body: string;
  readonly replayed: boolean;
}

export interface KeyedRequest {
  readonly key: IdempotencyKey;
  /** Hash of the request's bytes. */
  readonly bodyHash: string;
}

export interface GenerationService {
  /** Stores the generation, its first event and its job; from then on it survives the death of any process. */
  create(request: GenerationRequestDTO, owner: string, keyed: KeyedRequest | null): Promise<Accepted>;
  /** @throws NotFoundError */
  get(id: string): Promise<GenerationResponseDTO>;
  /** The same as text, with its entity tag. @throws NotFoundError */
  answer(id: string): Promise<GenerationAnswer>;
  /** @throws NotFoundError */
  record(id: string): Promise<GenerationRecord>;
  list(filter: ListFilter): Promise<{ items: GenerationSummaryDTO[]; next: GenerationSummaryDTO | null }>;
  /** Waits until the generation has ended; false where the time, the signal, or a plan that awaits approval came first. */
  waitForEnd(id: string, timeoutMs: number, signal: AbortSignal): Promise<boolean>;
}

export interface GenerationServiceParts {
  readonly pool: Pool;
  readonly queue: Queue;
  readonly log: EventLog;
  readonly providers: Providers;
  readonly templates: TemplateService;
  readonly models: ModelDefaults;
  readonly projectService: { readonly configured: boolean; readonly required: boolean };
  readonly linkBase: LinkBase;
  /** How the answer's body is written: checked against its schema. */
  readonly serialize: (view: GenerationResponseDTO) => string;
}

/** As many POSTs as may share one transaction. */
const MOST_PER_TRANSACTION = 200;
const NOTHING_USED = { calls: 0, input_tokens: 0, output_tokens: 0, cached_input_tokens: 0, cost_usd: 0 } as const;

export function makeGenerationService(parts: GenerationServiceParts): GenerationService {
  const { pool, queue, log, linkBase } = parts;

  async function insert(db: Connection, generations: readonly NewGeneration[]): Promise<Map<string, Date>> {
    const created = await insertGenerations(db, generations);
    await queue.enqueue(
      db,
      generations.map(({ id, request }) => ({ generationId: id, priority: request.priority })),
    );
    return created;
  }

  /** POSTs that come together share a transaction; one that cannot be stored must not take the others with it. */
  const insertTogether = makeBatch<NewGeneration, PromiseSettledResult<Map<string, Date>>>(async (generations) => {
    const store = (some: readonly NewGeneration[]) => transaction(pool, (db) => insert(db, some));
    const [together] = await Promise.allSettled([store(generations)]);
    const alone = together.status === 'rejected' && generations.length > 1 && !isDatabaseTrouble(together.reason);
    if (!alone) return generations.map(() => together);
    return Promise.allSettled(generations.map((generation) => store([generation])));
  }, MOST_PER_TRANSACTION);

  function answerOf(generation: NewGeneration, created: ReadonlyMap<string, Date>): string {
    const createdAt = created.get(generation.id);
    if (createdAt === undefined) throw new Error('an insert answers every row');
    return parts.serialize(generationView(recordOf(generation, createdAt), linkBase));
  }

  async function insertOnce(generation: NewGeneration, { key, bodyHash }: KeyedRequest): Promise<Accepted> {
    const kept = await transaction(pool, async (db) => {
      const taken = await takeKey(db, key, { body_hash: bodyHash, generation_id: generation.id, answer: '' });
      // Another request has it; the deferred foreign key lets this transaction end without its generation.
      if (!taken) return null;
      const created = await insert(db, [generation]);
      const body = answerOf(generation, created);
      await keepAnswer(db, key, body);
      return body;
    });
    if (kept !== null) return { generationId: generation.id, body: kept, replayed: false };
    const replayed = await replay({ key, bodyHash });
    if (replayed === null) throw new Error('a key that is taken has an answer');
    return replayed;
  }

  async function replay({ key, bodyHash }: KeyedRequest): Promise<Accepted | null> {
    const kept = await findAnswer(pool, key);
    if (kept === null) return null;
    if (kept.body_hash !== bodyHash) {
      throw new ServiceError('idempotency_key_reused', 'This Idempotency-Key was used with another body');
    }
    return { generationId: kept.generation_id, body: kept.answer, replayed: true };
  }

  async function templateFor(request: GenerationRequestDTO): Promise<TemplateDTO> {
    if (request.template_id === undefined) {
      return defaultTemplateFor(request.script_type as ScriptType, request.language);
    }
    try {
      return await parts.templates.get(request.template_id);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'template_not_found') {
        throw invalid('template_id', `there is no template ${request.template_id}`);
      }
      throw error;
    }
  }

  function warningsOfProject(): NewGeneration['warnings'] {
    if (!parts.projectService.configured) return [];
    if (parts.projectService.required) {
      throw new ServiceError(
        'project_service_unavailable',
        'PROJECT_SERVICE_URL is set, and this version cannot ask the Project Service yet',
        { retryAfterSeconds: 60 },
      );
    }
    return [{ code: 'project_not_checked', message: 'The project was not checked with the Project Service.' }];
  }

  async function record(id: string): Promise<GenerationRecord> {
    const found = await readRecord(pool, id);
    if (found === null) throw generationNotFound(id);
    return found;
  }

  const answerText = makeAnswerCache(pool, async (id) => {
    const found = await readRecord(pool, id);
    if (found === null) return null;
    const body = parts.serialize(generationView(found, linkBase));
    return { version: found.version, status: found.status, body };
  });

  return {
    async create(request, owner, keyed) {
      const known = keyed === null ? null : await replay(keyed);
      if (known !== null) return known;

      const template = await templateFor(request);
      const language = languageFor(request, template);
      const aiConfig = chooseModels(request.ai_config, request.max_cost_usd, language, parts.models, parts.providers);
      const generation = {
        ...acceptRequest(request, template, aiConfig, owner),
        warnings: warningsOfProject(),
      };
      if (keyed !== null) return insertOnce(generation, keyed);
      const stored = await insertTogether(generation);
      if (stored.status === 'rejected') throw stored.reason;
      return { generationId: generation.id, body: answerOf(generation, stored.value), replayed: false };
    },

    async get(id) {
      return generationView(await record(id), linkBase);
    },

    record,

    async answer(id) {
      const answer = await answerText(id);
      if (answer === null) throw generationNotFound(id);
      return answer;
    },

    async list(filter) {
      const records = await listRecords(pool, { ...filter, limit: filter.limit + 1 });
      const items = records.slice(0, filter.limit).map((one) => summaryView(one, linkBase));
      return { items, next: records.length > filter.limit ? (items.at(-1) ?? null) : null };
    },

    async waitForEnd(id, timeoutMs, signal) {
      const timeout = AbortSignal.timeout(timeoutMs);
      const end = await log.end(id);
      if (end === null) throw generationNotFound(id);
      if (end.status === 'awaiting_approval') return false;
      const following = log.follow(id, end.last_sequence, timeoutMs, AbortSignal.any([timeout, signal]));
      for await (const { events } of following) if (events.some(awaitsApproval)) return false;
      return !timeout.aborted && !signal.aborted;
    },
  };
}

/** From here on the user has to act: waiting longer leads to nothing. */
function awaitsApproval({ event, data }: EventDTO): boolean {
  return event === 'status' && data.status === 'awaiting_approval';
}

/** A generation as it is the moment it is accepted. */
function recordOf(generation: NewGeneration, createdAt: Date): GenerationRecord {
  return {
    id: generation.id,
    owner: generation.owner,
    project_id: generation.projectId,
    episode_id: generation.episodeId,
    parent_id: generation.parentId,
    script_type: generation.scriptType,
    title: generation.title,
    description: generation.description,
    request: generation.request,
    template: generation.template,
    words_target: generation.wordsTarget,
    created_at: createdAt,
    status: 'pending',
    run: 0,
    version: 1,
    last_sequence: generation.events.length,
    attempts: 0,
    progress: generation.progress,
    ai_config: generation.aiConfig,
    bible: null,
    outline_approved: false,
    warnings: generation.warnings,
    error: null,
    started_at: null,
    completed_at: null,
    updated_at: createdAt,
    scenes: [],
    usage: NOTHING_USED,
  };
}
