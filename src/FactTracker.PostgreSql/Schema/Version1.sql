-- Version 1 of the schema of a FactTracker store.
--
-- The store only ever adds rows. Three updates are the exception: a version that is replaced gets its "until", a mark is moved to the
-- latest import of its text, and nothing else changes. Writers hold an advisory lock; readers need no lock.

create table schema_versions (
  version integer primary key,
  applied timestamptz not null default now()
);

-- What was recorded together. "second" and "nanosecond" are the recorded time since 1970-01-01T00:00:00Z: a timestamptz has microseconds.
-- The note says by whom and why.
create table entries (
  sequence bigint primary key,
  second bigint not null,
  nanosecond integer not null check (nanosecond between 0 and 999999999),
  note json not null
);

create index entries_time on entries (second, nanosecond, sequence);

-- The headers of the sets that were imported, each once.
create table headers (
  digest bytea primary key,
  place bigint not null unique,
  sequence bigint not null references entries,
  json json not null
);

-- An id for each record that was ever added. Numbers are the order of the store.
create table records (
  number bigint primary key,
  id text collate "C" not null unique
);

-- The texts of members that are compared as a whole, folded, each once. Fields: 1 subject, 2 property, 3 place, 4 tag, 5 status, 6 rank,
-- 7 claimant, 8 verdict, 9 unit, 10 source, 11 qualifier, 12 value.
create table terms (
  term integer primary key,
  field smallint not null,
  text text collate "C" not null,
  unique (field, text)
);

-- What records were: one row for each content, and one without a kind for each removal. A version counts from the entry "since" on until
-- before the entry "until", whose greatest number stands for "still". The json is the record itself, byte for byte; all that follows it is
-- an index of it. Kinds: 0 claim, 1 source. Days are counted from 0000-01-01 in the proleptic Gregorian calendar; an open or unknown
-- beginning is -9007199254740992, an open or unknown end 9007199254740992.
create table versions (
  version bigint primary key,
  number bigint not null,
  kind smallint check (kind in (0, 1)),
  since bigint not null,
  until bigint not null default 9223372036854775807,
  digest bytea,
  json json,
  terms integer[],
  earliest bigint,
  latest bigint,
  earliest_is_certain boolean,
  latest_is_certain boolean,
  recorded_day bigint,
  words text[],
  days int8range generated always as (case when earliest is not null then int8range(earliest, latest, '[]') end) stored,
  age bigint generated always as (case when latest is null then 9007199254740992 else -latest end) stored,
  check ((kind is null) = (digest is null) and (kind is null) = (json is null))
);

create unique index versions_number on versions (number, since);
create index versions_order on versions (kind, number);
create index versions_past on versions (version) where until < 9223372036854775807;
create index versions_terms on versions using gin (terms);
create index versions_words on versions using gin (array_to_tsvector(words));
create index versions_days on versions using gist (days);
create index versions_newest on versions (age, number) where kind = 0;
create index versions_recorded on versions (recorded_day) where kind = 0;

-- The quantities and dates among the values of claims: bounds in the base unit of the dimension, and the stated digits.
create table amounts (
  version bigint not null,
  dimension text collate "C" not null,
  lower double precision not null,
  upper double precision not null,
  exact text,
  unit text not null
);

create index amounts_version on amounts (version);
create index amounts_bounds on amounts (dimension, upper, lower, version);

-- The texts that were imported, by their SHA-256, with the versions of their records as they were then, as ranges.
create table marks (
  digest bytea primary key,
  firsts bigint[] not null,
  lasts bigint[] not null
);

-- For queries by hand: what counts now.
create view claims as
  select r.id, v.number, v.since, v.json,
    case when v.earliest between 366 and 3652424 then date '0001-01-01' + (v.earliest - 366)::integer end as first_day,
    case when v.latest between 366 and 3652424 then date '0001-01-01' + (v.latest - 366)::integer end as last_day
  from versions v join records r on r.number = v.number
  where v.kind = 0 and v.until = 9223372036854775807;

create view sources as
  select r.id, v.number, v.since, v.json
  from versions v join records r on r.number = v.number
  where v.kind = 1 and v.until = 9223372036854775807;
