-- Times are milliseconds since 1970 in UTC.
CREATE TABLE interview (
  id       TEXT    NOT NULL PRIMARY KEY,
  person   TEXT    NOT NULL,
  question TEXT    NOT NULL,
  begun    INTEGER NOT NULL,
  last     INTEGER NOT NULL,
  over     INTEGER NOT NULL CHECK (over IN (0, 1))
) STRICT;

CREATE INDEX interview_of_person ON interview (person, begun);

-- The fact with seq n makes the interview version n. A body is a flat JSON object.
CREATE TABLE fact (
  interview TEXT    NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  seq       INTEGER NOT NULL CHECK (seq > 0),
  at        INTEGER NOT NULL,
  type      TEXT    NOT NULL,
  body      TEXT    NOT NULL,
  PRIMARY KEY (interview, seq)
) STRICT;
