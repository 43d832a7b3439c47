package onrecord.importer.notice;

import onrecord.schema.vocabulary.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * Why a source text, or a part of it, was not taken as it stands.
 *
 * @param uri the source
 * @param place where in the source: "byte 1043", "stage statement"
 * @param reason a sentence that says what is wrong and what follows
 */
public record Notice(String uri, NoticeKind kind, @Nullable String place, String reason) {}
