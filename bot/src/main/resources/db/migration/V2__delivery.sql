-- What people sent, in the order in which it arrived. The body of what is settled is empty.
CREATE TABLE inbox (
  arrival INTEGER NOT NULL PRIMARY KEY,
  id      TEXT    NOT NULL UNIQUE,
  person  TEXT    NOT NULL,
  server  TEXT    NOT NULL,
  kind    TEXT    NOT NULL,
  body    TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1))
) STRICT;

CREATE INDEX inbox_pending ON inbox (arrival) WHERE settled = 0;
CREATE INDEX inbox_of_person ON inbox (person, kind, arrival);
CREATE INDEX inbox_of_server ON inbox (server, kind, at);

-- Where a person is talked to. It may name an interview whose first fact is still to come.
CREATE TABLE place (
  person    TEXT NOT NULL PRIMARY KEY,
  channel   TEXT NOT NULL,
  interview TEXT
) STRICT;

CREATE INDEX place_taken ON place (person) WHERE interview IS NOT NULL;

-- How far a person was shown an interview; it goes with its facts.
CREATE TABLE shown (
  interview TEXT    NOT NULL PRIMARY KEY REFERENCES interview (id) ON DELETE CASCADE,
  version   INTEGER NOT NULL CHECK (version > 0)
) STRICT;
