package onrecord.api.text;

/**
 * A word of a text.
 *
 * @param form in lower case, without diacritics
 * @param stem the form without its English endings
 * @param start where it begins in the text, in UTF-16 code units
 * @param end where it ends there
 */
public record Word(String form, String stem, int start, int end) {}
