// Reads a JSON list of texts from standard input and prints, for each, what is wrong with it: as JSON-LD (jsonld, expanded without dropping anything)
// and by the vocabulary of schema.org (the types of schema-dts, checked by the TypeScript compiler). Arguments: the folder of the packages.
import { createRequire } from 'node:module';
import { writeFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const require = createRequire(folder);
const jsonld = require('jsonld');
const ts = require('typescript');
const texts = JSON.parse(readFileSync(0, 'utf8'));

const documentLoader = async url => ({
  contextUrl: null, documentUrl: url,
  document: { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' }, sameAs: { '@type': '@id' } } },
});
const problems = await Promise.all(texts.map(async text => {
  try {
    const nodes = await jsonld.expand(JSON.parse(text), { documentLoader, safe: true, base: 'https://example.org/page' });
    return nodes.length === 0 ? ['nothing is left of it'] : [];
  } catch (e) {
    return [`${e.message} ${JSON.stringify(e.details?.event ?? '')}`];
  }
}));

const lines = texts.map((text, index) => `export const text${index}: Graph | WithContext<ClaimReview | MediaReview | Claim> = ${JSON.stringify(JSON.parse(text))};`);
const file = join(folder, `vocabulary-${process.pid}.ts`);
writeFileSync(file, `import type { Graph, WithContext, ClaimReview, MediaReview, Claim } from 'schema-dts';\n${lines.join('\n')}\n`);
const program = ts.createProgram([file], { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler });
for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
  const line = diagnostic.file && diagnostic.file.fileName.endsWith(`vocabulary-${process.pid}.ts`) ? diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start).line - 1 : 0;
  problems[Math.max(line, 0)].push(ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ').slice(0, 2000));
}
rmSync(file);
console.log(JSON.stringify(problems));
