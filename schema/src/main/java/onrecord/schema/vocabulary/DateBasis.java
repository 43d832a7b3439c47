package onrecord.schema.vocabulary;

/** What a date rests on: stated in the text, reckoned from the article's date, or only assumed. */
public enum DateBasis {
    STATED,
    RELATIVE,
    ASSUMED
}
