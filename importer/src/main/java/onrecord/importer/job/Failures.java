package onrecord.importer.job;

import java.time.Duration;
import java.util.Locale;
import onrecord.importer.inbox.Claim;
import onrecord.importer.notice.Notice;
import onrecord.importer.source.SourceText;
import onrecord.schema.vocabulary.NoticeKind;
import org.jspecify.annotations.Nullable;

/** The notices of articles that could not be read, or not their facts. */
final class Failures {

    private static final String FOLLOWS =
            " Nothing was imported from it; it is tried again when the file or the extractor has changed.";

    private static final int LONGEST = 500;

    private Failures() {}

    static Notice refused(Claim claim, SourceText.Refused refused) {
        String unit = refused.kind() == NoticeKind.CONTROL_CHARACTERS ? "character " : "byte ";
        String place = refused.position() == null ? null : unit + refused.position();
        return notice(claim, refused.kind(), place, "The file " + refused.reason() + ".");
    }

    static Notice thrown(Claim claim, Throwable thrown) {
        String message = thrown.getMessage() == null ? "" : " (" + clip(thrown.getMessage()) + ")";
        String reason = "Extraction failed with " + thrown.getClass().getSimpleName() + message + ".";
        return notice(claim, NoticeKind.STAGE_FAILED, StageName.of(thrown.getStackTrace()), reason);
    }

    static Notice timedOut(Claim claim, StackTraceElement[] stack, Duration limit) {
        String reason = "Extraction took longer than " + limit.toSeconds() + " s and was given up.";
        return notice(claim, NoticeKind.TIMED_OUT, StageName.of(stack), reason);
    }

    /** Of an article whose language is not read. */
    static Notice unread(Claim claim, String language) {
        String name = Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH);
        String reason = "The article is in a language that is not read (" + name
                + "): its text is there, but no people, " + "statements or events were looked for in it.";
        return new Notice(claim.uri(), NoticeKind.LANGUAGE, null, reason);
    }

    static Notice repeatedCrash(Claim claim) {
        String reason = "The importer ended in the middle of this file " + claim.tries() + " times.";
        return notice(claim, NoticeKind.REPEATED_CRASH, null, reason);
    }

    static Notice notStored(Claim claim, Throwable thrown) {
        Throwable cause = rootCause(thrown);
        String reason = "The facts could not be stored (" + clip(String.valueOf(cause.getMessage())) + ").";
        return notice(claim, NoticeKind.STAGE_FAILED, "stage store", reason);
    }

    static Throwable rootCause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Notice notice(Claim claim, NoticeKind kind, @Nullable String place, String reason) {
        return new Notice(claim.uri(), kind, place, reason + FOLLOWS);
    }

    private static String clip(String message) {
        String line = message.replace('\0', ' ').strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
