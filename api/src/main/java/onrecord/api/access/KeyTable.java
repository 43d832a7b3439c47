package onrecord.api.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import onrecord.schema.table.ApiKeyRow;
import onrecord.schema.vocabulary.KeyScope;

/** The keys in the store. */
final class KeyTable {

    private final Connection store;

    public KeyTable(Connection store) {
        this.store = store;
    }

    /** Makes a key; its text is not kept and cannot be had again. */
    public String create(String name, KeyScope scope) throws SQLException {
        KeyText key = KeyText.random();
        String sql = "insert into api_key (id, hash, name, scope, created_at) values (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = store.prepareStatement(sql)) {
            insert.setString(1, key.id());
            insert.setString(2, key.hash());
            insert.setString(3, name);
            insert.setString(4, scope.name());
            insert.setObject(5, OffsetDateTime.now(ZoneOffset.UTC));
            insert.executeUpdate();
        }
        return key.text();
    }

    /** All keys, revoked ones too, by age. */
    public List<ApiKeyRow> all() throws SQLException {
        List<ApiKeyRow> rows = new ArrayList<>();
        String sql = "select id, hash, name, scope, created_at, revoked_at from api_key order by created_at, id";
        try (PreparedStatement select = store.prepareStatement(sql);
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                rows.add(new ApiKeyRow(
                        result.getString(1),
                        result.getString(2),
                        result.getString(3),
                        KeyScope.valueOf(result.getString(4)),
                        result.getObject(5, OffsetDateTime.class),
                        result.getObject(6, OffsetDateTime.class)));
            }
        }
        return rows;
    }

    /** Makes a key invalid; false where there is none of this id, or no valid one. */
    public boolean revoke(String id) throws SQLException {
        String sql = "update api_key set revoked_at = ? where id = ? and revoked_at is null";
        try (PreparedStatement update = store.prepareStatement(sql)) {
            update.setObject(1, OffsetDateTime.now(ZoneOffset.UTC));
            update.setString(2, id);
            return update.executeUpdate() > 0;
        }
    }
}
