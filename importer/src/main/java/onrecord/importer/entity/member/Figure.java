package onrecord.importer.entity.member;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.name.Name;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.PlaceKind;
import org.jspecify.annotations.Nullable;

/** A member of the cast in the making. */
public final class Figure {

    private final AgentKind kind;
    private final List<Name> names = new ArrayList<>();
    private String title;
    private Gender gender = Gender.UNKNOWN;
    private Gender supposed = Gender.UNKNOWN;
    private @Nullable PlaceKind placeKind;
    private @Nullable Country country;
    private @Nullable Figure home;

    Figure(AgentKind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    public AgentKind kind() {
        return kind;
    }

    public boolean isPerson() {
        return kind == AgentKind.PERSON;
    }

    public boolean isOrganization() {
        return kind == AgentKind.ORGANIZATION;
    }

    public boolean isCountry() {
        return placeKind == PlaceKind.COUNTRY;
    }

    /** Where it is named, in the order in which the names were understood. */
    public List<Name> names() {
        return names;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    void call(String title) {
        this.title = title;
    }

    /** As its title, its role or the article's pronouns tell. */
    public Gender gender() {
        return gender;
    }

    /** As the given name lets expect. */
    public Gender supposedGender() {
        return gender == Gender.UNKNOWN ? supposed : gender;
    }

    public void suppose(Gender gender) {
        if (supposed == Gender.UNKNOWN) {
            supposed = gender;
        }
    }

    /** What is known first, stays. */
    public void learn(Gender gender) {
        if (this.gender == Gender.UNKNOWN) {
            this.gender = gender;
        }
    }

    public @Nullable PlaceKind placeKind() {
        return placeKind;
    }

    /** The country that it is, or that it lies in. */
    public @Nullable Country country() {
        return country;
    }

    Figure located(PlaceKind kind, @Nullable Country in) {
        this.placeKind = kind;
        this.country = in;
        return this;
    }

    /** The place that an organization is said to be of. */
    public @Nullable Figure home() {
        return home;
    }

    public void settle(Figure place) {
        if (home == null) {
            home = place;
        }
    }
}
