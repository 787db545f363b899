// Reads texts with Citation.js and writes what it makes of each: its items in CSL-JSON, or a bibliography in words, or the error it met.
import { createRequire } from 'node:module';

const require = createRequire(process.argv[2]);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-csl');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

const form = process.argv[3];
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const results = JSON.parse(Buffer.concat(chunks).toString('utf8')).map(text => {
  try {
    const cite = new Cite(form === '@csl' ? JSON.parse(text) : text, form === '@csl' ? {} : { forceType: form });
    const items = cite.data.map(({ _graph, ...item }) => item);
    return { items, bibliography: cite.format('bibliography', { format: 'text', template: 'apa' }) };
  } catch (error) {
    return { error: String(error) };
  }
});
process.stdout.write(JSON.stringify(results));
