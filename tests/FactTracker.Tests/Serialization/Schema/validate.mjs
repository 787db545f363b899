// Validates JSON texts with ajv. Standard input: a list of pairs, the reference of a schema and a text. Standard output: for each, a list of
// what is wrong, empty when it is valid. Usage: node validate.mjs MODULES SCHEMA
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [modules, schema] = process.argv.slice(2);
const Ajv = createRequire(modules)('ajv/dist/2020').default;
// Strict: whatever ajv remarks about the schema itself is an error.
const fail = (remark) => { throw new Error(remark); };
const ajv = new Ajv({ strict: true, allErrors: true, logger: { log: fail, warn: fail, error: fail } });
ajv.addSchema(JSON.parse(readFileSync(schema, 'utf8')));

const faultsOf = ([reference, text]) => {
  const validate = ajv.getSchema(reference);
  return validate(JSON.parse(text)) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
};
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(faultsOf)));
