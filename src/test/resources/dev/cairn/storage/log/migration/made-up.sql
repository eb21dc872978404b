-- A second version, as only the tests know it.
CREATE TABLE made_up (word TEXT NOT NULL) STRICT;
CREATE INDEX made_up_by_word ON made_up (word);
