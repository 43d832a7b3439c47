package onrecord.importer.resolve.agent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.resolve.name.NameSplit;
import onrecord.schema.vocabulary.AgentKind;

/** Whom and what each member is seen together with: names that few articles print, so that sharing them tells something. */
final class Company {

    private static final int RARE_AT_LEAST = 3;
    private static final int RARE_PART = 200;
    private static final int MOST_ARTICLES = 50;

    private final Casts casts;
    private final Map<Long, Integer> names = new HashMap<>();
    private final int[] articlesOf;
    private final int rare;

    Company(Casts casts) {
        this.casts = casts;
        Map<String, Integer> numbers = new HashMap<>();
        for (CastMember member : casts.all()) {
            String name = member.kind() + String.join("", NameSplit.of(member.name()));
            names.put(member.id(), numbers.computeIfAbsent(name, key -> numbers.size()));
        }
        articlesOf = new int[numbers.size()];
        names.values().forEach(name -> articlesOf[name]++);
        rare = Math.max(RARE_AT_LEAST, casts.articleCount() / RARE_PART);
    }

    /** The rare names in the articles of these members, without their own. */
    Set<Integer> of(List<CastMember> members) {
        Set<Integer> company = new HashSet<>();
        Set<Integer> own = new HashSet<>();
        members.stream().limit(MOST_ARTICLES).forEach(member -> {
            own.add(name(member));
            casts.inArticle(member.articleId()).stream()
                    .filter(other -> other.id() != member.id())
                    .filter(other -> other.kind() != AgentKind.PLACE || !other.isCountry())
                    .map(this::name)
                    .filter(name -> articlesOf[name] <= rare && articlesOf[name] > 1)
                    .forEach(company::add);
        });
        company.removeAll(own);
        return company;
    }

    int name(CastMember member) {
        return names.getOrDefault(member.id(), -1);
    }
}
