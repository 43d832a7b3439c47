package onrecord.importer.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onrecord.importer.quality.NamedText.Name;
import onrecord.schema.vocabulary.AgentKind;
import org.junit.jupiter.api.Test;

class ConllTests {

    private static final List<NamedText> TEXTS = Conll.read(Stream.of(
            "Ann I-PER",
            "Lee I-PER",
            "'s O",
            "boat O",
            "( O",
            "\" O",
            "Tern I-MISC",
            "\" O",
            ") O",
            "did O",
            "n't O",
            "leave O",
            "Veldhaven I-LOC",
            ". O",
            "",
            "She O",
            "sold O",
            "it O",
            ". O",
            "",
            "-DOCSTART- O",
            "",
            "Port I-ORG",
            "Authority I-ORG"));

    @Test
    void wordsBecomeTextAsPrinted() {
        assertThat(TEXTS)
                .extracting(NamedText::text)
                .containsExactly(
                        "Ann Lee's boat (\"Tern\") didn't leave Veldhaven.\nShe sold it.\n", "Port Authority\n");
    }

    @Test
    void namesStandWhereTheyArePrinted() {
        NamedText first = TEXTS.get(0);
        assertThat(first.names())
                .extracting(name -> name.span().of(first.text()))
                .containsExactly("Ann Lee", "Veldhaven");
        assertThat(first.names()).extracting(Name::kind).containsExactly(AgentKind.PERSON, AgentKind.PLACE);
        assertThat(TEXTS.get(1).names()).hasSize(1);
    }
}
