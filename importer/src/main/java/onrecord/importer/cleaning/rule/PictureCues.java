package onrecord.importer.cleaning.rule;

import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.text.WordFile;

/** How much a paragraph sounds like the description of a picture. */
final class PictureCues {

    private static final int LONGEST = 60;
    private static final PhraseList STRONG = cues("2");
    private static final PhraseList WEAK = cues("1");

    private PictureCues() {}

    /** 2 and more: a caption. Quotations do not stand in captions, except of names. */
    static int weight(Paragraph paragraph) {
        if (paragraph.words() > LONGEST || startsWithQuote(paragraph.text())) {
            return 0;
        }
        int strong = STRONG.isIn(paragraph.key()) ? 2 : 0;
        int weak = WEAK.isIn(paragraph.key()) ? 1 : 0;
        int side = hasSideMark(paragraph.text()) ? 2 : 0;
        return strong + weak + side;
    }

    private static PhraseList cues(String weight) {
        return new PhraseList(WordFile.rows("cleaning/picture-cues.txt").stream()
                .filter(row -> row.get(0).equals(weight))
                .map(row -> row.get(1))
                .toList());
    }

    /** "(left)", "(L)", ", right,": who of those shown is who. */
    private static boolean hasSideMark(String text) {
        String head = text.substring(0, Math.min(text.length(), 400));
        return SideMark.PATTERN.matcher(head).find();
    }

    private static boolean startsWithQuote(String text) {
        return "\"“‘„«".indexOf(text.charAt(0)) >= 0;
    }
}
