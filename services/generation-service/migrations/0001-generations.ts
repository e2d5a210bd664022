import { type Kysely, sql } from 'kysely';

/**
 * What a generation is made of. The wide row holds what never changes after it is accepted; the narrow one beside
 * it holds what every step changes, is locked to number events, and carries the run that may write at all.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE generations (
      id            text PRIMARY KEY,
      owner         text NOT NULL,
      project_id    text NOT NULL,
      episode_id    text,
      parent_id     text REFERENCES generations (id) ON DELETE SET NULL,
      script_type   text NOT NULL,
      title         text NOT NULL,
      description   text NOT NULL,
      request       jsonb NOT NULL,
      template      jsonb NOT NULL,
      words_target  integer NOT NULL,
      created_at    timestamptz(3) NOT NULL DEFAULT clock_timestamp()
    )`.execute(db);
  await sql`CREATE INDEX generations_newest ON generations (created_at DESC, id DESC)`.execute(db);
  await sql`CREATE INDEX generations_of_project ON generations (project_id, created_at DESC, id DESC)`.execute(db);
  await sql`CREATE INDEX generations_of_parent ON generations (parent_id) WHERE parent_id IS NOT NULL`.execute(db);

  // The free space keeps the frequent updates on their page, off the indexes.
  await sql`
    CREATE TABLE generation_states (
      generation_id  text PRIMARY KEY REFERENCES generations (id) ON DELETE CASCADE,
      status         text NOT NULL,
      run            integer NOT NULL DEFAULT 0,
      version        integer NOT NULL DEFAULT 1,
      last_sequence  bigint NOT NULL,
      -- Claims since the last step forward: what crashes its worker again and again is stopped by it.
      attempts       integer NOT NULL DEFAULT 0,
      progress       jsonb NOT NULL,
      ai_config      jsonb NOT NULL,
      bible          jsonb,
      outline_approved boolean NOT NULL DEFAULT false,
      warnings       jsonb NOT NULL DEFAULT '[]',
      error          jsonb,
      started_at     timestamptz(3),
      completed_at   timestamptz(3),
      updated_at     timestamptz(3) NOT NULL DEFAULT clock_timestamp()
    ) WITH (fillfactor = 60)`.execute(db);
  await sql`CREATE INDEX generation_states_status ON generation_states (status)`.execute(db);

  await sql`
    CREATE TABLE scenes (
      generation_id  text NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
      number         integer NOT NULL,
      heading        text NOT NULL,
      summary        text NOT NULL,
      beat           jsonb NOT NULL,
      members        jsonb NOT NULL,
      turn           text NOT NULL,
      words_target   integer NOT NULL,
      -- The user said how long this one is: re-budgeting leaves it alone.
      fixed_length   boolean NOT NULL DEFAULT false,
      locked         boolean NOT NULL DEFAULT false,
      -- The user's own text: it is not written, only taken over when its turn comes.
      given_text     text,
      status         text NOT NULL DEFAULT 'pending',
      attempts       integer NOT NULL DEFAULT 0,
      text           text,
      words          integer,
      provider       text,
      model          text,
      prompt_version text,
      edited_by_hand boolean NOT NULL DEFAULT false,
      completed_at   timestamptz(3),
      PRIMARY KEY (generation_id, number),
      CHECK ((status = 'completed') = (text IS NOT NULL))
    )`.execute(db);

  // A row holds a batch of events, as they were stored in one go; most are single deltas of a few words.
  await sql`
    CREATE TABLE generation_events (
      generation_id  text NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
      first_sequence bigint NOT NULL,
      last_sequence  bigint NOT NULL,
      items          json NOT NULL,
      PRIMARY KEY (generation_id, first_sequence)
    )`.execute(db);

  await sql`
    CREATE TABLE model_calls (
      id             uuid PRIMARY KEY,
      generation_id  text NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
      run            integer NOT NULL,
      kind           text NOT NULL,
      scene          integer,
      attempt        integer NOT NULL,
      provider       text NOT NULL,
      model          text NOT NULL,
      prompt_version text NOT NULL,
      prompt_hash    text NOT NULL,
      status         text NOT NULL DEFAULT 'running',
      finish_reason  text,
      input_tokens   integer NOT NULL DEFAULT 0,
      output_tokens  integer NOT NULL DEFAULT 0,
      cached_input_tokens integer NOT NULL DEFAULT 0,
      -- True until the provider has said what it counted.
      estimated      boolean NOT NULL DEFAULT true,
      cost_usd       numeric,
      first_token_ms integer,
      duration_ms    integer,
      error_code     text,
      started_at     timestamptz(3) NOT NULL DEFAULT clock_timestamp()
    )`.execute(db);
  await sql`CREATE INDEX model_calls_of_generation ON model_calls (generation_id)`.execute(db);

  await sql`
    CREATE TABLE idempotency_keys (
      owner          text NOT NULL,
      route          text NOT NULL,
      key            text NOT NULL,
      body_hash      text NOT NULL,
      -- Deferred: the key is taken first, so that equal requests wait for it before they do any work.
      generation_id  text NOT NULL REFERENCES generations (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      answer         text NOT NULL,
      created_at     timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      PRIMARY KEY (owner, route, key)
    )`.execute(db);
  await sql`CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at)`.execute(db);
  await sql`CREATE INDEX idempotency_keys_generation ON idempotency_keys (generation_id)`.execute(db);

  await sql`
    CREATE TABLE templates (
      id             text PRIMARY KEY,
      owner          text NOT NULL,
      body           jsonb NOT NULL,
      created_at     timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      updated_at     timestamptz(3) NOT NULL DEFAULT clock_timestamp()
    )`.execute(db);
}
