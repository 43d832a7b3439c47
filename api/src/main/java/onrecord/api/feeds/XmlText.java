package onrecord.api.feeds;

/** Text without what XML 1.0 cannot hold. */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    static String of(String text) {
        return text.codePoints().allMatch(XmlText::isAllowed)
                ? text
                : text.codePoints()
                        .map(character -> isAllowed(character) ? character : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= ' ' && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character < 0xFFFE
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
