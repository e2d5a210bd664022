import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { generateCommand } from './command/generate.ts';

/** `npm run generate`: one script into a file, with the running service or without one. */
const file = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
process.exit(await generateCommand(process.argv, { ...file, ...process.env }));
