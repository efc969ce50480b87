-- The published catalogue. Migrations are never edited once released; a change is a new file.

-- One row: the history's name and its counter. Updated first in every publishing transaction, so that commit order is
-- version order.
CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    epoch TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;

INSERT INTO meta (id, epoch, version) VALUES (1, lower(hex(randomblob(8))), 0);

-- Where records come from, and the hash of what was last imported from there.
CREATE TABLE pack (
    origin TEXT PRIMARY KEY,
    hash TEXT NOT NULL
) STRICT;

-- `position` keeps the packs' order; `version` is that of the record's last change.
CREATE TABLE record (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    origin TEXT NOT NULL REFERENCES pack (origin),
    position INTEGER NOT NULL,
    json TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT;

CREATE INDEX record_by_version ON record (version);
