// Reads entities with FollowTheMoney's own library. Standard input: entities, one a line. Standard output: what is wrong with them, the type of
// every property of the model that has the same one under every schema, and the types of each schema's own properties.
// Usage: node model.mjs MODULES
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(process.argv[2]);
const { Model, defaultModel } = require('@alephdata/followthemoney');
const model = new Model(defaultModel);

const faultsOf = (line) => {
  const { id, schema, properties } = JSON.parse(line);
  if (!model.schemata[schema]) return [`${schema} is no schema`];
  const entity = model.getEntity({ id, schema, properties });
  return Object.entries(properties)
    .filter(([name, values]) => JSON.stringify(entity.getProperty(name)?.map((value) => value.id ?? value)) !== JSON.stringify(values))
    .map(([name]) => `${schema}:${name} is not read back`);
};

const types = {};
const schemata = {};
for (const [schema, { properties = {} }] of Object.entries(defaultModel.schemata)) {
  schemata[schema] = {};
  for (const [name, { type, stub }] of Object.entries(properties)) {
    if (stub) continue;
    schemata[schema][name] = type;
    (types[name] ??= new Set()).add(type);
  }
}

const lines = readFileSync(0, 'utf8').split('\n').filter(Boolean);
process.stdout.write(
  JSON.stringify({
    faults: lines.flatMap(faultsOf),
    types: Object.fromEntries(Object.entries(types).filter(([, all]) => all.size === 1).map(([name, all]) => [name, [...all][0]])),
    schemata,
  }),
);
