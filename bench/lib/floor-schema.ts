/** Connections of the floor's pool: as many as the service has. */
export const POOL_SIZE = 20;

/** The one table of the floor. */
export const FLOOR_TABLE = 'CREATE TABLE floor_documents (id text PRIMARY KEY, body jsonb NOT NULL)';
