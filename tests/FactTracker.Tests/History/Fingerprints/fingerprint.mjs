// Computes the digests of a claim set and its fingerprint a second way: with the canonicalize package and the SHA-256 of Node.
// Standard input: a claim set as a native document. Standard output: {"set","records":{id: digest}}.
// Usage: node fingerprint.mjs MODULES
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const canonicalize = createRequire(process.argv[2])('canonicalize');
const unordered = new Set([
  'subject', 'value', 'claimant', 'modality', 'likelihood', 'confidence', 'citations', 'relations', 'reviews', 'tags', 'archived', 'basedOn',
]);
const named = new Set(['qualifiers', 'identifiers']); // Objects of names and values, whose values may be lists.

function sorted(value, name) {
  if (Array.isArray(value)) {
    const items = value.map((item) => sorted(item, ''));
    if (!unordered.has(name)) return items;
    const texts = items.map((item) => Buffer.from(canonicalize(item), 'utf8'));
    return texts.sort(Buffer.compare).map((text) => JSON.parse(text.toString('utf8')));
  }

  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([member, it]) =>
    [member, member.includes(':') ? it : sorted(it, named.has(name) && Array.isArray(it) ? 'value' : member)]));
}

const digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const digestOf = (record) => digest(canonicalize(sorted(record, '')));
const { sources = [], claims = [], ...header } = JSON.parse(readFileSync(0, 'utf8'));
const records = Object.fromEntries([...sources, ...claims].map((record) => [record.id, digestOf(record)]));
const lines = [digestOf(header), ...Object.values(records)].sort().map((line) => `${line}\n`);
process.stdout.write(JSON.stringify({ set: digest(lines.join('')), records }));
