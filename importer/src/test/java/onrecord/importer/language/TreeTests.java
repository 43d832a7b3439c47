package onrecord.importer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.text.Span;
import org.junit.jupiter.api.Test;

class TreeTests {

    @Test
    void everyWayUpEndsAlsoWhereWordsHangInACircle() {
        Tree tree = tree(-1, 2, 3, 1, 2, 5, 99);
        for (Token token : tree.tokens()) {
            Token at = token;
            for (int steps = 0; at != null; steps++) {
                assertThat(steps).isLessThan(tree.tokens().size());
                at = tree.head(at);
            }
        }
        assertThat(tree.head(tree.token(1))).isNull();
        assertThat(tree.children(tree.token(2))).containsExactly(tree.token(4));
        assertThat(tree.below(tree.token(1)).stream()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void wordsHangWhereTheParseHangsThem() {
        Tree tree = tree(1, -1, 1, 2);
        assertThat(tree.head(tree.token(3))).isEqualTo(tree.token(2));
        assertThat(tree.below(tree.token(1)).cardinality()).isEqualTo(4);
    }

    private static Tree tree(int... heads) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            tokens.add(new Token(i, new Span(2 * i, 2 * i + 1), "w", "w", "NN", heads[i], "dep"));
        }
        return new Tree(new Sentence(0, 0, new Span(0, 2 * heads.length), tokens, List.of()));
    }
}
