-- Whether the extension that is asked for was asked for in time; null while none is.
ALTER TABLE assignment ADD COLUMN extension_in_time BIT(1) NULL;
