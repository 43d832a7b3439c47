package onrecord.importer.resolve.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.importer.resolve.name.OrganizationName;
import onrecord.schema.vocabulary.AgentKind;
import org.jspecify.annotations.Nullable;

/**
 * Joins the members that are one organization: by name, and by country where many countries have one of that name; then
 * acronyms and short forms with the full names that they stand for.
 */
final class Organizations {

    private final Casts casts;
    private final Map<String, HomedName> names = new HashMap<>();

    Organizations(Casts casts) {
        this.casts = casts;
    }

    List<List<CastMember>> join() {
        Map<String, List<CastMember>> byKey = new TreeMap<>();
        for (CastMember organization : casts.of(AgentKind.ORGANIZATION)) {
            byKey.computeIfAbsent(key(organization), key -> new ArrayList<>()).add(organization);
        }
        List<List<CastMember>> named = new ArrayList<>(byKey.values());
        Groups groups = new Groups(named.size());
        new ShortForms(named).join(groups);
        return groups.all().stream()
                .map(group ->
                        group.stream().map(named::get).flatMap(List::stream).toList())
                .toList();
    }

    private String key(CastMember organization) {
        HomedName named = names.computeIfAbsent(organization.name(), HomedName::of);
        OrganizationName name = named.name();
        if (!name.isGeneric()) {
            return name.key();
        }
        String home = named.countryCode() != null ? named.countryCode() : home(organization);
        return name.key() + '|' + (home == null ? Long.toString(organization.articleId()) : home);
    }

    /** Where it is at home; for want of anything said, where the article was written. */
    private @Nullable String home(CastMember organization) {
        CastMember home = casts.member(organization.homeId());
        CastArticle article = casts.article(organization.articleId());
        if (home == null && article != null) {
            CastMember dateline = casts.member(article.datelineId());
            return dateline == null ? null : dateline.countryCode();
        }
        if (home == null) {
            return null;
        }
        return home.isCountry() ? home.countryCode() : home.name() + '|' + home.countryCode();
    }
}
