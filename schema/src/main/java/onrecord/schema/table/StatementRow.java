package onrecord.schema.table;

import java.time.LocalDate;
import onrecord.schema.vocabulary.DateBasis;
import onrecord.schema.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/** What was said, by whom, and where it stands. One row of table {@code statement}. */
public record StatementRow(
        long id,
        long articleId,
        int ordinal,
        StatementKind kind,
        String text,
        @Nullable String cue,
        @Nullable Integer cueStart,
        @Nullable Integer cueEnd,
        @Nullable Long speakerMemberId,
        @Nullable Long speakerId,
        @Nullable String unnamedSpeaker,
        @Nullable Integer speakerStart,
        @Nullable Integer speakerEnd,
        @Nullable String saidEdtf,
        @Nullable LocalDate saidEarliest,
        @Nullable LocalDate saidLatest,
        @Nullable DateBasis saidBasis,
        int saidOrder,
        @Nullable Long occasionArticleEventId,
        @Nullable Long occasionId,
        double confidence,
        @Nullable String plain) {}
