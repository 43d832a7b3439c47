package onrecord.importer.cleaning.rule;

/** Claims the paragraphs that it recognises and leaves the others open for the rules after it. */
interface Rule {

    void apply(Draft draft);
}
