-- The official document that fulfils a part, as JSON: with the part itself, so that entering it is a move of the part like any other.
ALTER TABLE assignment ADD COLUMN fulfilling_document TEXT NULL;
