package onrecord.importer.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.Member;
import onrecord.importer.entity.Mention;
import onrecord.importer.store.RowMapper.Key;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** An article's cast and its mentions, as rows. */
final class CastRows {

    private static final RowMapper MAPPER = RowMapper.INSTANCE;

    /** The longest text that the column holds; no mention of anything is that long. */
    private static final int LONGEST = 4000;

    private final long articleId;
    private final Cast cast;
    private final RawText raw;
    private final Ids ids = new Ids();
    private final long[] memberIds;
    private final List<Record> rows = new ArrayList<>();
    private final List<MentionId> mentions = new ArrayList<>();

    private record MentionId(Span span, long id) {}

    CastRows(long articleId, Cast cast, RawText raw) {
        this.articleId = articleId;
        this.cast = cast;
        this.raw = raw;
        memberIds = cast.members().stream()
                .mapToLong(member -> ids.next(articleId, member.kind(), member.name()))
                .toArray();
        addMembers();
        cast.members().forEach(this::addPositions);
        addMentions();
    }

    List<Record> rows() {
        return rows;
    }

    long id(int member) {
        return memberIds[member];
    }

    @Nullable
    Long idOrNull(@Nullable Integer member) {
        return member == null ? null : id(member);
    }

    /** The mentions that lie in a span of the cleaned text. */
    List<Long> mentionsIn(Span span) {
        List<Long> inside = new ArrayList<>();
        for (int i = firstFrom(span.start()); i < mentions.size(); i++) {
            MentionId mention = mentions.get(i);
            if (mention.span().start() >= span.end()) {
                break;
            }
            if (span.encloses(mention.span())) {
                inside.add(mention.id());
            }
        }
        return inside;
    }

    private int firstFrom(int position) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void addMembers() {
        int[] first = new int[cast.members().size()];
        Arrays.fill(first, Integer.MAX_VALUE);
        cast.mentions()
                .forEach(mention -> first[mention.member()] =
                        Math.min(first[mention.member()], mention.span().start()));
        List<Member> inOrder = new ArrayList<>(cast.members());
        inOrder.sort(Comparator.comparingInt(member -> first[member.index()]));
        for (int i = 0; i < inOrder.size(); i++) {
            Member member = inOrder.get(i);
            rows.add(MAPPER.member(new Key(id(member.index()), articleId, i), member, idOrNull(member.home())));
        }
    }

    private void addPositions(Member member) {
        long memberId = id(member.index());
        List<Member.Position> positions = member.positions();
        for (int i = 0; i < positions.size(); i++) {
            Member.Position position = positions.get(i);
            Key key = new Key(ids.next(memberId, position.title()), articleId, i);
            Long organization = idOrNull(position.organization());
            rows.add(MAPPER.position(key, memberId, position, organization, idOrNull(position.place())));
        }
    }

    private void addMentions() {
        Set<Long> seen = new HashSet<>();
        cast.mentions().stream().sorted(Comparator.comparing(Mention::span)).forEach(mention -> {
            Stretch stretch = raw.cover(mention.span(), LONGEST);
            long memberId = id(mention.member());
            long id = Ids.of(articleId, stretch.start(), stretch.end(), memberId);
            if (stretch.start() < stretch.end() && seen.add(id)) {
                rows.add(MAPPER.mention(id, articleId, memberId, mention.kind(), stretch));
                mentions.add(new MentionId(mention.span(), id));
            }
        });
    }
}
