package onrecord.importer.resolve.agent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the articles say about a person beside the name. */
final class Profile {

    private static final int MOST_ROLES = 40;

    /** More than this apart, a change of work is nothing strange. */
    private static final int YEARS = 1;

    private final List<Set<String>> roles = new ArrayList<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<Integer> posts = new HashSet<>();
    private final Set<Integer> company;
    private final Set<Long> articles = new HashSet<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    Profile(List<CastMember> members, Casts casts, Company company) {
        this.company = company.of(members);
        for (CastMember member : members) {
            articles.add(member.articleId());
            see(casts.article(member.articleId()));
            for (CastPosition position : member.positions()) {
                addRole(RoleWords.of(position.title()));
                fields.addAll(RoleWords.fields(position.title()));
                addPost(casts.member(position.organizationId()), company);
                addPost(casts.member(position.placeId()), company);
            }
        }
    }

    private void addRole(Set<String> words) {
        if (roles.size() < MOST_ROLES && !words.isEmpty() && !roles.contains(words)) {
            roles.add(words);
        }
    }

    private void addPost(@Nullable CastMember post, Company names) {
        if (post != null) {
            posts.add(names.name(post));
        }
    }

    private void see(@Nullable CastArticle article) {
        LocalDate date = article == null ? null : article.published();
        if (date != null) {
            first = first == null || date.isBefore(first) ? date : first;
            last = last == null || date.isAfter(last) ? date : last;
        }
    }

    /** How much beside the name speaks for the two being one. */
    int evidence(Profile other) {
        int role = sharesRole(other) ? 2 : 0;
        int post = posts.stream().anyMatch(other.posts::contains) ? 1 : 0;
        long seen = company.stream().filter(other.company::contains).count();
        return role + post + (seen > 2 ? 2 : seen > 0 ? 1 : 0);
    }

    /** Whether they do in the same time what nobody does at once, and share nothing. */
    boolean contradicts(Profile other) {
        boolean apart =
                !fields.isEmpty() && !other.fields.isEmpty() && fields.stream().noneMatch(other.fields::contains);
        return apart && meets(other) && evidence(other) == 0;
    }

    boolean sharesArticle(Profile other) {
        return articles.size() > other.articles.size()
                ? other.articles.stream().anyMatch(articles::contains)
                : articles.stream().anyMatch(other.articles::contains);
    }

    Set<String> fields() {
        return fields;
    }

    private boolean sharesRole(Profile other) {
        return roles.stream().anyMatch(role -> other.roles.stream().anyMatch(each -> areAlike(role, each)));
    }

    private static boolean areAlike(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return common > 0 && 2 * common >= a.size() + b.size() - common;
    }

    private boolean meets(Profile other) {
        if (first == null || last == null || other.first == null || other.last == null) {
            return true;
        }
        LocalDate from = Objects.requireNonNull(other.first).minusYears(YEARS);
        LocalDate to = Objects.requireNonNull(other.last).plusYears(YEARS);
        return !first.isAfter(to) && !last.isBefore(from);
    }
}
