// Checks one claim set with npm's ajv by our schema. Usage: node ajv.mjs MODULES SCHEMA FILE
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [modules, schema, file] = process.argv.slice(2);
const Ajv = createRequire(modules + '/')('ajv/dist/2020').default;
const validate = new Ajv({ strictTypes: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));
process.exit(validate(JSON.parse(readFileSync(file, 'utf8'))) ? 0 : 1);
