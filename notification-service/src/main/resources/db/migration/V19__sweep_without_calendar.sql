-- Whether the year had no calendar when the sweep sent, so that it may have sent on a lunar holiday.
ALTER TABLE sweep ADD COLUMN without_calendar BOOLEAN NULL;
