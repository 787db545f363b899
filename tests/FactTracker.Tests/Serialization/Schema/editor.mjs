// What the JSON language service of VS Code offers and explains at the place of | in a text.
// Standard input: the text. Standard output: {"offers":["…"],"hover":"…"}. Usage: node editor.mjs MODULES SCHEMA
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [modules, schema] = process.argv.slice(2);
const { getLanguageService, TextDocument } = createRequire(modules)('vscode-json-languageservice');
const service = getLanguageService({});
service.configure({ schemas: [{ fileMatch: ['*.claims.json'], uri: 'facttracker:schema', schema: JSON.parse(readFileSync(schema, 'utf8')) }] });

const marked = readFileSync(0, 'utf8');
const document = TextDocument.create('file:///rents.claims.json', 'json', 1, marked.replace('|', ''));
const place = document.positionAt(marked.indexOf('|'));
const parsed = service.parseJSONDocument(document);
const offers = (await service.doComplete(document, place, parsed))?.items.map(({ label }) => label) ?? [];
const hover = (await service.doHover(document, place, parsed))?.contents ?? [];
process.stdout.write(JSON.stringify({ offers, hover: [hover].flat().map((it) => it.value ?? it).join('\n') }));
