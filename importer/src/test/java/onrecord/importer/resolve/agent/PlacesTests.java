package onrecord.importer.resolve.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.schema.vocabulary.AgentKind;
import org.junit.jupiter.api.Test;

class PlacesTests {

    private final Newspaper paper = new Newspaper();

    private List<String> places() {
        return paper.agents(AgentKind.PLACE);
    }

    @Test
    void aCountryIsItsCode() {
        paper.article().country("Norway", "NO");
        paper.article().country("Kingdom of Norway", "NO");
        paper.article().country("Norway", "NO");
        assertThat(places()).containsExactly("Norway 1 2 3");
    }

    @Test
    void townsOfOneNameInTwoCountriesAreTwo() {
        paper.article().city("Santiago", "CL");
        paper.article().city("Santiago", "ES");
        paper.article().city("Santiago", "CL");
        assertThat(places()).containsExactly("Santiago 1 3", "Santiago 2");
    }

    @Test
    void aTownOfUnknownCountryIsTheOnlyOneOrTheOneWhoseCountryIsNamed() {
        paper.article().city("Eastport", "CA");
        paper.article().city("Eastport", null);
        paper.article().city("Santiago", "CL");
        paper.article().city("Santiago", "ES");
        paper.article().city("Santiago", null).country("Spain", "ES");
        paper.article().city("Santiago", null);
        assertThat(places()).containsExactly("Eastport 1 2", "Santiago 3", "Santiago 4 5", "Santiago 6", "Spain 5");
    }
}
