// Turns JSON-LD documents into RDF with the jsonld package, in its safe mode: whatever would be dropped in silence is an error.
// Standard input: a list of texts. Standard output: for each, its N-Quads, or an object with the error.
// Usage: node rdf.mjs MODULES [CONTEXT]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [modules, context] = process.argv.slice(2);
const jsonld = createRequire(modules)('jsonld');
const options = { format: 'application/n-quads', safe: !context, base: 'urn:facttracker:local' };
if (context) options.expandContext = JSON.parse(readFileSync(context, 'utf8'))['@context'];
const results = [];
for (const text of JSON.parse(readFileSync(0, 'utf8'))) {
  try {
    results.push(await jsonld.toRDF(JSON.parse(text), options));
  } catch (error) {
    results.push({ error: `${error.message} ${JSON.stringify(error.details ?? {})}` });
  }
}

process.stdout.write(JSON.stringify(results));
