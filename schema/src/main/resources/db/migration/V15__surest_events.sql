-- The events of a statement in the order in which they are shown, the surest first: found without reading the links.
create index statement_event_surest on statement_event (statement_id, confidence, event_id);
