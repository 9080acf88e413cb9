-- Those entered until now; the table they were in stays for the previous version and is read no more.
UPDATE assignment a JOIN fulfilling_document d ON d.assignment_id = a.id
    SET a.fulfilling_document = JSON_OBJECT('number', d.number, 'issuedOn', CAST(d.issued_on AS CHAR), 'title', d.title);
