package onrecord.importer.cleaning.rule;

import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.text.WordFile;

/** How much a paragraph sounds like the description of a picture. */
final class PictureCues {

    private static final int LONGEST = 60;
    private static final PhraseList STRONG = cues("2");
    private static final PhraseList WEAK = cues("1");

    private PictureCues() {}

    /** 2: a caption; 1: one if something else says so, too. Quotations do not stand in captions, except of names. */
    static int weight(Paragraph paragraph) {
        if (paragraph.words() > LONGEST || startsWithQuote(paragraph.text())) {
            return 0;
        }
        if (STRONG.isIn(paragraph.key()) || SideMark.isIn(paragraph.text())) {
            return 2;
        }
        return WEAK.isIn(paragraph.key()) ? 1 : 0;
    }

    private static PhraseList cues(String weight) {
        return new PhraseList(WordFile.rows("cleaning/picture-cues.txt").stream()
                .filter(row -> row.get(0).equals(weight))
                .map(row -> row.get(1))
                .toList());
    }

    private static boolean startsWithQuote(String text) {
        return "\"“‘„«".indexOf(text.charAt(0)) >= 0;
    }
}
