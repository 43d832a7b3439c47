package onrecord.importer.inbox;

import onrecord.importer.source.SourceFile;

/** A file as it is now: where, and the hash of its bytes. */
public record Sighting(SourceFile file, String contentHash) {

    String location() {
        return file.location();
    }
}
