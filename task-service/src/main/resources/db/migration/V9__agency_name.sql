-- An agency's name may have 300 characters.
ALTER TABLE assignment MODIFY agency_name VARCHAR(300) NOT NULL, MODIFY agency_short_name VARCHAR(300) NULL;
