-- An entry is what one batch changed. Sums are of the whole store as of that entry.
CREATE TABLE entry (
    sequence INTEGER PRIMARY KEY,
    seconds INTEGER NOT NULL,       -- recorded time: seconds since 1970-01-01T00:00:00Z
    nanoseconds INTEGER NOT NULL,   -- and nanoseconds of the second
    by TEXT,                        -- who recorded it: JSON of an agent
    why TEXT,
    numbers INTEGER NOT NULL,       -- the greatest number of a record
    claims INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    versions INTEGER NOT NULL,
    removed INTEGER NOT NULL
) STRICT;
CREATE INDEX entry_time ON entry (seconds, nanoseconds);

-- The ids, in one space for claims and sources, with the place in the order of the store and the last revision.
CREATE TABLE record (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    revision INTEGER NOT NULL       -- 0 for the first version
) STRICT, WITHOUT ROWID;

-- The versions. The key of a first version is the number of the record; that of a later one is
-- 4611686018427387904 + number * 1048576 + revision, so that both parts are in the order of the store.
CREATE TABLE version (
    key INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,          -- 0 claim, 1 source
    since INTEGER NOT NULL,         -- the entry that recorded it
    until INTEGER NOT NULL,         -- the entry that replaced or removed it; 0 for none
    fields INTEGER NOT NULL,        -- bit n: the member with the number n is stated
    about INTEGER,                  -- date: the time that the claim is about
    recorded INTEGER,               -- date: when the claim says that it was recorded
    unit INTEGER,                   -- of the first quantity of the claim, or null where it has none
    is_range INTEGER,               -- 0 where both bounds are the same, but for rounding
    lower REAL,                     -- in the base unit of the dimension
    upper REAL,
    exact TEXT                      -- the stated decimal
) STRICT;
CREATE INDEX version_source ON version (kind) WHERE kind = 1;
CREATE INDEX version_point ON version (unit, lower) WHERE is_range = 0;
CREATE INDEX version_range ON version (unit, lower, upper) WHERE is_range = 1;

-- The records themselves: native JSON, which nothing here changes.
CREATE TABLE content (
    key INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,           -- SHA-256 of the canonical form
    json TEXT NOT NULL
) STRICT;

-- The different dates, each once. Days are numbers, day 0 is 1970-01-01.
CREATE TABLE date (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,          -- 0 the time that claims are about, 1 the recorded day
    earliest INTEGER NOT NULL,      -- -9007199254740992 where open or unknown
    latest INTEGER NOT NULL,        -- 9007199254740992 where open or unknown
    certain INTEGER NOT NULL,       -- 1: begins then for certain, 2: ends then for certain, 4: claims without a date
    claims INTEGER NOT NULL,        -- how many versions have it
    UNIQUE (kind, latest, earliest, certain)
) STRICT;
CREATE VIRTUAL TABLE date_range USING rtree_i32 (id, kind, kind_to, earliest, latest);

-- What is measured and in which unit.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    dimension TEXT NOT NULL,
    symbol TEXT NOT NULL,
    UNIQUE (dimension, symbol)
) STRICT;

-- The other quantities of claims that have several; the columns are those of a version.
CREATE TABLE amount (
    version INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,       -- from 1 on
    unit INTEGER NOT NULL,
    is_range INTEGER NOT NULL,
    lower REAL NOT NULL,
    upper REAL NOT NULL,
    exact TEXT,
    PRIMARY KEY (version, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX amount_point ON amount (unit, lower) WHERE is_range = 0;
CREATE INDEX amount_range ON amount (unit, lower, upper) WHERE is_range = 1;

-- All quantities, for readers.
CREATE VIEW quantity (version, ordinal, unit, is_range, lower, upper, exact) AS
SELECT key, 0, unit, is_range, lower, upper, exact FROM version WHERE unit IS NOT NULL
UNION ALL SELECT version, ordinal, unit, is_range, lower, upper, exact FROM amount;

-- Words and members of claims, one row a version. A member is one token: U+E000 and the number of the member, then its text.
-- Lengths of rows are not kept, so that bm25 ranks by how rare and how frequent words are.
CREATE VIRTUAL TABLE claim_index USING fts5 (words, content = '', columnsize = 0, tokenize = 'ascii');
INSERT INTO claim_index (claim_index, rank) VALUES ('hashsize', 16777216); -- a batch is written out as one piece
INSERT INTO claim_index (claim_index, rank) VALUES ('automerge', 16);       -- and sixteen pieces are merged at a time

-- The different headers that were recorded.
CREATE TABLE header (
    ordinal INTEGER PRIMARY KEY,
    sequence INTEGER NOT NULL,
    digest BLOB NOT NULL UNIQUE,
    json TEXT NOT NULL
) STRICT;

-- The texts that were imported, and which versions their records are.
CREATE TABLE mark (
    digest BLOB NOT NULL PRIMARY KEY,
    runs BLOB NOT NULL              -- pairs of (keys skipped, keys that follow), as variable-length integers
) STRICT, WITHOUT ROWID;
