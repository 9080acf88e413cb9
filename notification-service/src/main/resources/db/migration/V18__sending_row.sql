INSERT INTO sending (id, version, paused, since, post, reason) VALUES (1, 1, FALSE, '2023-01-01 00:00:00', 'system', NULL);
