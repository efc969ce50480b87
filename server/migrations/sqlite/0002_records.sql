-- Records in the standard's form, what is published of them, and every change. What an older version of the program stored
-- is imported anew from the packs, so its history ends here.
DROP INDEX record_by_version;
DROP TABLE record;
DROP TABLE pack;

-- `horizon`: deltas from before this version cannot be told any more.
ALTER TABLE meta ADD COLUMN horizon INTEGER NOT NULL DEFAULT 0;
UPDATE meta SET epoch = lower(hex(randomblob(8))), version = 0;

-- Where records come from; `hash` is that of what was last imported from there, if it is imported as a whole.
CREATE TABLE origin (
    name TEXT PRIMARY KEY,
    hash TEXT,
    imported_at INTEGER NOT NULL
) STRICT;

-- What is known. `parent` and `place` are the ids a record belongs to and lies at, or empty. `version` is that of its last change.
CREATE TABLE record (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    parent TEXT NOT NULL,
    place TEXT NOT NULL,
    origin TEXT NOT NULL REFERENCES origin (name),
    json TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT;
CREATE INDEX record_by_parent ON record (kind, parent);
CREATE INDEX record_by_place ON record (kind, place);
CREATE INDEX record_by_origin ON record (origin);

-- What clients get. No `json`: it is gone, and copies have to be told so.
CREATE TABLE published (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    parent TEXT NOT NULL,
    json TEXT,
    version INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT;
CREATE INDEX published_by_version ON published (version);
CREATE INDEX published_by_parent ON published (parent);

-- Every change of a record: when, from where, to what. No `json`: it was removed.
CREATE TABLE revision (
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    origin TEXT NOT NULL,
    at INTEGER NOT NULL,
    json TEXT,
    PRIMARY KEY (version, kind, id)
) STRICT;
CREATE INDEX revision_of ON revision (kind, id);
