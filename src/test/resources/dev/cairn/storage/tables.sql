CREATE TABLE event (
    seq    INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,  -- UUIDv7
    at     TEXT NOT NULL,         -- UTC, ISO 8601
    device TEXT NOT NULL,
    step   TEXT NOT NULL,         -- UUIDv7; what was done in one go shares a step
    undoes TEXT,                  -- the step that this one takes back
    kind   TEXT NOT NULL,         -- status, check, note, proof, roadmap
    about  TEXT NOT NULL,         -- the skill's id, or the roadmap's
    value  TEXT NOT NULL,         -- the status; the check; the note; the link; the file, or nothing
    flag   INTEGER,               -- check: 1 ticked, 0 not; proof: 1 there, 0 taken away
    since  TEXT                   -- status: from when it holds, if not from `at`
, replaces TEXT) STRICT;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are only ever added');
END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are only ever added');
END;
