package onrecord.importer.job;

import onrecord.importer.source.Finds;

/** What belongs to one import only. */
record Run(Finds finds, ImportCounts tally, Progress progress, TimedWork work) {}
