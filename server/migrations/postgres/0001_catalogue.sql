-- The same tables as SQLite's; see there for what they mean. Migrations are never edited once released.

CREATE TABLE meta (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    epoch TEXT NOT NULL,
    version BIGINT NOT NULL,
    horizon BIGINT NOT NULL DEFAULT 0
);
INSERT INTO meta (id, epoch, version) VALUES (1, substr(replace(gen_random_uuid()::text, '-', ''), 1, 16), 0);

CREATE TABLE origin (
    name TEXT PRIMARY KEY,
    hash TEXT,
    imported_at BIGINT NOT NULL
);

-- Ids are compared as bytes, as SQLite and our own code do, whatever the cluster's locale.
CREATE TABLE record (
    kind TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    parent TEXT COLLATE "C" NOT NULL,
    place TEXT COLLATE "C" NOT NULL,
    origin TEXT NOT NULL REFERENCES origin (name),
    json TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE INDEX record_by_parent ON record (kind, parent);
CREATE INDEX record_by_place ON record (kind, place);
CREATE INDEX record_by_origin ON record (origin);

CREATE TABLE published (
    kind TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    parent TEXT COLLATE "C" NOT NULL,
    json TEXT,
    version BIGINT NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE INDEX published_by_version ON published (version);
CREATE INDEX published_by_parent ON published (parent);

CREATE TABLE revision (
    version BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    origin TEXT NOT NULL,
    at BIGINT NOT NULL,
    json TEXT,
    PRIMARY KEY (version, kind, id)
);
CREATE INDEX revision_of ON revision (kind, id);
