package onrecord.importer.resolve.agent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.schema.vocabulary.AgentKind;
import org.jspecify.annotations.Nullable;

/** The casts of all articles, in an order that does not depend on the one in which they came. */
public final class Casts {

    private final List<CastMember> members;
    private final Map<Long, CastMember> byId = new HashMap<>();
    private final Map<Long, List<CastMember>> byArticle = new HashMap<>();
    private final Map<Long, CastArticle> articles = new HashMap<>();

    public Casts(Collection<CastMember> members, Collection<CastArticle> articles) {
        List<CastMember> told = members.stream()
                .sorted(Comparator.comparingLong(CastMember::id))
                .toList();
        this.members = told.stream().map(new Kinds(told)::agreed).toList();
        for (CastMember member : this.members) {
            byId.put(member.id(), member);
            byArticle
                    .computeIfAbsent(member.articleId(), id -> new ArrayList<>())
                    .add(member);
        }
        articles.forEach(article -> this.articles.put(article.id(), article));
    }

    List<CastMember> of(AgentKind kind) {
        return members.stream().filter(member -> member.kind() == kind).toList();
    }

    List<CastMember> all() {
        return members;
    }

    List<CastMember> inArticle(long article) {
        return byArticle.getOrDefault(article, List.of());
    }

    int articleCount() {
        return byArticle.size();
    }

    @Nullable
    CastArticle article(long id) {
        return articles.get(id);
    }

    @Nullable
    CastMember member(@Nullable Long id) {
        return id == null ? null : byId.get(id);
    }
}
