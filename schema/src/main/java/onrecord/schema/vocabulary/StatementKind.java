package onrecord.schema.vocabulary;

/** Whether a statement is quoted, paraphrased, or a paraphrase with quoted words in it. */
public enum StatementKind {
    DIRECT,
    INDIRECT,
    MIXED
}
