// Parses TriG with the n3 package and holds each nanopublication in it against the guidelines: one head with one assertion, one provenance and one
// publication info graph; nothing outside them; the provenance speaks of the assertion and the information of the nanopublication; graphs are
// named after their nanopublication; literals asserted with a datatype of XML Schema are sound. Standard input: a list of texts. Standard output: for each, what is wrong and how many there are.
// Usage: node check.mjs MODULES
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { Parser } = createRequire(process.argv[2])('n3');
const np = 'http://www.nanopub.org/nschema#';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
const sound = {
  [`${xsd}decimal`]: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  [`${xsd}integer`]: /^[+-]?\d+$/,
  [`${xsd}boolean`]: /^(true|false|1|0)$/,
  [`${xsd}double`]: /^([+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|[+-]?INF|NaN)$/,
  [`${xsd}dateTime`]: /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/,
};

const check = (text) => {
  const faults = [];
  let quads;
  try {
    quads = new Parser({ format: 'application/trig' }).parse(text);
  } catch (error) {
    return { faults: [error.message], count: 0 };
  }

  const of = (subject, predicate) => quads.filter((q) => q.subject.value === subject && q.predicate.value === predicate);
  const heads = quads.filter((q) => q.predicate.value === rdfType && q.object.value === `${np}Nanopublication`);
  const known = new Set();
  for (const { subject, graph } of heads) {
    known.add(graph.value);
    const part = (name) => {
      const stated = of(subject.value, np + name).filter((q) => q.graph.value === graph.value);
      if (stated.length !== 1) faults.push(`${subject.value} has ${stated.length} ${name}`);
      if (stated.length) known.add(stated[0].object.value);
      return stated[0]?.object.value;
    };
    const assertion = part('hasAssertion');
    const provenance = part('hasProvenance');
    const info = part('hasPublicationInfo');
    const within = (graphName) => quads.filter((q) => q.graph.value === graphName);
    for (const name of [assertion, provenance, info]) if (name && within(name).length === 0) faults.push(`${name} is empty`);
    const speaks = (graphName, node) => within(graphName).some((q) => q.subject.value === node || q.object.value === node);
    if (assertion && provenance && !speaks(provenance, assertion)) faults.push(`${provenance} says nothing of the assertion`);
    for (const name of [graph.value, assertion, provenance, info]) if (name && !name.startsWith(subject.value)) faults.push(`${name} is not named after ${subject.value}`);
    for (const q of assertion ? within(assertion) : []) {
      const rule = q.object.termType === 'Literal' && sound[q.object.datatype.value];
      if (rule && !rule.test(q.object.value)) faults.push(`"${q.object.value}" is no ${q.object.datatype.value}`);
    }

    if (info && !speaks(info, subject.value)) faults.push(`${info} says nothing of the nanopublication`);
  }

  if (heads.length === 0) faults.push('no nanopublication');
  for (const q of quads) {
    if (!known.has(q.graph.value)) faults.push(`a statement stands in ${q.graph.value || 'no graph'}`);
  }

  return { faults: [...new Set(faults)], count: heads.length };
};

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(check)));
