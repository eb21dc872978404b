-- Which notes the learner saw when writing one: those that another device wrote meanwhile stay.
ALTER TABLE event ADD COLUMN replaces TEXT; -- note: ids of events, a blank between them; nothing: of all before
