// Validates a chart from standard input against the schema of the installed vega-lite.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const folder = process.argv[2];
const Ajv = createRequire(folder)("ajv").default;
const schema = JSON.parse(readFileSync(`${folder}node_modules/vega-lite/build/vega-lite-schema.json`, "utf8"));
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
const isValid = validate(JSON.parse(readFileSync(0, "utf8")));
console.log(isValid ? "valid" : JSON.stringify(validate.errors));
