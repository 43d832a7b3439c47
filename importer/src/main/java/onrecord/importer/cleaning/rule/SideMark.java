package onrecord.importer.cleaning.rule;

import java.util.regex.Pattern;

/** The marks by which captions tell who is who: "(left)", "(2nd R)", ", center,". */
final class SideMark {

    static final Pattern PATTERN = Pattern.compile(
            "\\((?:[1-9](?:st|nd|rd|th)\\s|(?:far|second|third|top|bottom)[ -])?(?:left|right|center|centre|middle|[LRC])\\)"
                    + "|\\p{L}, (?:far |second from |third from |top |bottom )?(?:left|right|center|centre)(?:,|\\)| and )");

    private SideMark() {}
}
