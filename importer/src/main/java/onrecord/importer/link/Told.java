package onrecord.importer.link;

import onrecord.importer.text.Span;

/** One place where the article tells an event. */
record Told(int event, Span mention) {}
