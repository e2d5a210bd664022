import { generatePrefixedId, type ScriptType, type TemplateDTO, type TemplateRequestDTO } from '../core.ts';
import type { Pool } from '../database/connection.ts';
import {
  deleteTemplate,
  insertTemplate,
  listTemplates,
  readTemplate,
  replaceTemplate,
  type TemplateRow,
} from '../database/templates.ts';
import { ServiceError, templateNotFound } from '../errors.ts';
import { BUILTIN_TEMPLATES, findBuiltin } from '../templates/catalogue.ts';

/** The built-in templates, which are read-only, and the users' own, which are stored. */
export interface TemplateService {
  list(scriptType: ScriptType | undefined): Promise<TemplateDTO[]>;
  get(id: string): Promise<TemplateDTO>;
  create(body: TemplateRequestDTO, owner: string): Promise<TemplateDTO>;
  replace(id: string, body: TemplateRequestDTO): Promise<TemplateDTO>;
  remove(id: string): Promise<void>;
}

const own = ({ id, body }: Pick<TemplateRow, 'id' | 'body'>): TemplateDTO => ({ ...body, id, builtin: false });

function assertNotBuiltin(id: string): void {
  if (findBuiltin(id) !== undefined) {
    throw new ServiceError('template_builtin', `${id} is a built-in template and cannot be changed`);
  }
}

export function makeTemplateService(pool: Pool): TemplateService {
  return {
    async list(scriptType) {
      const all = [...BUILTIN_TEMPLATES, ...(await listTemplates(pool)).map(own)];
      return scriptType === undefined ? all : all.filter((template) => template.script_type === scriptType);
    },

    async get(id) {
      const builtin = findBuiltin(id);
      if (builtin !== undefined) return builtin;
      const row = await readTemplate(pool, id);
      if (row === null) throw templateNotFound(id);
      return own(row);
    },

    async create(body, owner) {
      const row = { id: generatePrefixedId('tpl'), owner, body };
      await insertTemplate(pool, row);
      return own(row);
    },

    async replace(id, body) {
      assertNotBuiltin(id);
      if (!(await replaceTemplate(pool, id, body))) throw templateNotFound(id);
      return own({ id, body });
    },

    async remove(id) {
      assertNotBuiltin(id);
      if (!(await deleteTemplate(pool, id))) throw templateNotFound(id);
    },
  };
}
