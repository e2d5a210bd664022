/** Connections of the floor's pool: as many as the service has. */
export const POOL_SIZE = 20;

/** The tables of the floor: documents for requests and answers, scenes for what a writer stores. */
export const FLOOR_TABLES = `
  CREATE TABLE floor_documents (id text PRIMARY KEY, body jsonb NOT NULL);
  CREATE TABLE floor_scenes (document_id text NOT NULL, number integer NOT NULL, text text NOT NULL,
    PRIMARY KEY (document_id, number))`;
