// Validates a SARIF log with the schema of SARIF 2.1.0. Standard input: the log. Standard output: what is wrong with it, one a line.
// Usage: node sarif.mjs MODULES
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(process.argv[2]);
const Ajv = require('ajv-draft-04').default ?? require('ajv-draft-04');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
require('ajv-formats')(ajv);
const validate = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
if (!validate(JSON.parse(readFileSync(0, 'utf8')))) {
  for (const { instancePath, message } of validate.errors) console.log(`${instancePath} ${message}`);
}
