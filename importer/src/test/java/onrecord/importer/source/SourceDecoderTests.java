package onrecord.importer.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import onrecord.importer.source.SourceText.Decoded;
import onrecord.importer.source.SourceText.Refused;
import onrecord.schema.vocabulary.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceDecoderTests {

    private static final String ENGLISH =
            "“We’ll rebuild the harbour,” Mayor José Núñez said — twice. It’s the café’s fault, he added.";

    @Test
    void utf8IsReadAsItIs() {
        assertThat(decoded(ENGLISH.getBytes(UTF_8)).text()).isEqualTo(ENGLISH);
    }

    @Test
    void lineEndsStayAsTheyAre() {
        assertThat(decoded("One.\r\nTwo.\rThree.\n".getBytes(UTF_8)).text()).isEqualTo("One.\r\nTwo.\rThree.\n");
    }

    @ParameterizedTest
    @CsvSource({"EFBBBF, UTF-8", "FFFE, UTF-16LE", "FEFF, UTF-16BE", "FFFE0000, UTF-32LE", "0000FEFF, UTF-32BE"})
    void aByteOrderMarkNamesTheCharsetAndIsNotPartOfTheText(String mark, String charset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(HexFormat.of().parseHex(mark));
        bytes.write(ENGLISH.getBytes(Charset.forName(charset)));

        assertThat(decoded(bytes.toByteArray()).text()).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void utf16IsRecognisedWithoutAMark(String charset) {
        assertThat(decoded(ENGLISH.getBytes(Charset.forName(charset))).text()).isEqualTo(ENGLISH);
    }

    @Test
    void curlyQuotationMarksOfOldWindowsTextAreRead() {
        Decoded decoded = decoded(ENGLISH.getBytes(Charset.forName("windows-1252")));

        assertThat(decoded.text()).isEqualTo(ENGLISH);
        assertThat(decoded.remarks()).containsExactly("decoded as windows-1252, by its looks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1251 | Министр иностранных дел заявил в понедельник, что переговоры продолжатся в следующем месяце, сообщает агентство.",
                "KOI8-R | Министр иностранных дел заявил в понедельник, что переговоры продолжатся в следующем месяце, сообщает агентство.",
                "EUC-KR | 외교부 장관은 월요일 다음 달에도 회담이 계속될 것이라고 밝혔다. 대변인은 이에 대해 논평하지 않았다.",
                "Shift_JIS | 外務大臣は月曜日、来月も会談が続くと述べた。報道官はこれについてコメントしなかった。これからの予定は未定です。",
                "EUC-JP | 外務大臣は月曜日、来月も会談が続くと述べた。報道官はこれについてコメントしなかった。これからの予定は未定です。",
                "GB18030 | 外交部长星期一表示,会谈将于下个月继续进行。发言人没有对此发表评论。我们将继续关注此事的发展。"
            })
    void otherCharsetsAreRecognisedByTheirLooks(String charset, String text) {
        assertThat(decoded(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
    }

    @Test
    void aPageMayDeclareItsCharset() {
        String page =
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\"></head><body>Łódź</body></html>";

        assertThat(decoded(page.getBytes(Charset.forName("ISO-8859-2"))).text()).isEqualTo(page);
    }

    @Test
    void utf8IsNotMistakenForAWrongDeclaration() {
        String page = "<meta charset=iso-8859-1><p>café</p>";

        assertThat(decoded(page.getBytes(UTF_8)).text()).isEqualTo(page);
    }

    @Test
    void damagedUtf8IsRefusedWithThePlaceOfTheDamage() {
        byte[] bytes = ENGLISH.getBytes(UTF_8);
        bytes[bytes.length - 5] = (byte) 0xFF;

        assertRefused(bytes, NoticeKind.ENCODING, bytes.length - 5);
    }

    @Test
    void aLoneSurrogateIsRefused() {
        byte[] bytes = HexFormat.of().parseHex("FEFF004100420043D8000044");

        assertRefused(bytes, NoticeKind.ENCODING, 8);
    }

    @Test
    void aNulCharacterIsRefusedWithItsPlace() {
        assertRefused("All is well\0 here, they said.".getBytes(UTF_8), NoticeKind.CONTROL_CHARACTERS, 11);
    }

    @Test
    void nothingIsRefusedAsEmpty() {
        assertRefused(new byte[0], NoticeKind.EMPTY, null);
        assertRefused("\uFEFF \u00A0\r\n\u200B".getBytes(UTF_8), NoticeKind.EMPTY, null);
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D",
        "255044462D312E37",
        "504B030414000600",
        "1F8B080000000000",
        "4D5A900003000000",
        "FFD8FFE000104A46"
    })
    void filesOfOtherKindsAreRefusedAsBinary(String start) {
        assertRefused(HexFormat.of().parseHex(start), NoticeKind.BINARY, 0);
    }

    @Test
    void bytesFullOfControlCharactersAreRefusedAsBinary() {
        byte[] bytes = new byte[1_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 31);
        }

        assertRefused(bytes, NoticeKind.BINARY, null);
    }

    @Test
    void wordsThatHappenToBeginLikeAnImageAreText() {
        assertThat(decoded("BMW raised its forecast on Tuesday.".getBytes(UTF_8))
                        .text())
                .startsWith("BMW");
        assertThat(decoded("MZ said nothing.".getBytes(UTF_8)).text()).startsWith("MZ");
    }

    @Test
    void tooManyBytesAreRefused() {
        assertThat(SourceDecoder.decode(new byte[SourceDecoder.MOST_BYTES + 1], "large.txt"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(NoticeKind.TOO_LARGE));
    }

    @Test
    void contentDecidesWhatIsAPage() {
        assertThat(isHtml("<!DOCTYPE html><html><body><p>Hello</p></body></html>", "a.txt"))
                .isTrue();
        assertThat(isHtml("Prices fell by < 3 % in May.\nThey rose by > 2 % in June.", "a.html"))
                .isFalse();
        assertThat(isHtml("<p>Prices fell.</p>", "a.html")).isTrue();
        assertThat(isHtml("He wrote <b>no</b> in bold.", "a.txt")).isFalse();
        assertThat(isHtml("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html/>", "a"))
                .isTrue();
    }

    private static boolean isHtml(String text, String name) {
        return ((Decoded) SourceDecoder.decode(text.getBytes(StandardCharsets.UTF_8), name)).html();
    }

    private static Decoded decoded(byte[] bytes) {
        SourceText text = SourceDecoder.decode(bytes, "article.txt");
        assertThat(text).isInstanceOf(Decoded.class);
        return (Decoded) text;
    }

    private static void assertRefused(byte[] bytes, NoticeKind kind, Integer position) {
        assertThat(SourceDecoder.decode(bytes, "article.txt")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(kind);
            assertThat(refused.position()).isEqualTo(position);
        });
    }
}
