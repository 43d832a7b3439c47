package onrecord.importer.cleaning.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.text.WordFile;

/** How much a paragraph sounds like the description of a picture. */
final class PictureCues {

    private static final int LONGEST = 60;
    private static final Map<Integer, List<String>> CUES = WordFile.rows("cleaning/picture-cues.txt").stream()
            .collect(Collectors.groupingBy(
                    row -> Integer.valueOf(row.get(0)),
                    Collectors.mapping(row -> " " + row.get(1) + " ", Collectors.toList())));

    private PictureCues() {}

    /** 2 and more: a caption. Quotations do not stand in captions, except of names. */
    static int weight(Paragraph paragraph) {
        if (paragraph.words() > LONGEST || startsWithQuote(paragraph.text())) {
            return 0;
        }
        String key = " " + paragraph.key() + " ";
        int strong = CUES.getOrDefault(2, List.of()).stream().anyMatch(key::contains) ? 1 : 0;
        long weak =
                CUES.getOrDefault(1, List.of()).stream().filter(key::contains).count();
        int side = hasSideMark(paragraph.text()) ? 2 : 0;
        return strong * 2 + side + (weak > 0 ? 1 : 0);
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
