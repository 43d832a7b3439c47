package onrecord.api.change;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the log of changes, as it is for one connection. */
public final class ChangeLog {

    /** Which store it is, and the last position of what became known. */
    public static final String KNOWN = "select since, known from change_clock";

    private static final String NOW =
            "select m.position, m.mark from change_clock c join change_moment m on m.position = c.position";
    private static final String REMEMBERED = "select 1 from change_moment where position = ? and mark = ?";
    private static final String CHANGED = "select item_id from change_log where kind = ? and position > ?";

    private final Connection connection;

    public ChangeLog(Connection connection) {
        this.connection = connection;
    }

    /** Where it stands. */
    public Mark now() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NOW);
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("the log of changes has no present");
            }
            return new Mark(row.getLong(1), row.getString(2));
        }
    }

    /** Whether it stood there, and tells all that was changed or removed since. */
    public boolean goesOnFrom(@Nullable Mark mark) throws SQLException {
        if (mark == null) {
            return false;
        }
        try (PreparedStatement select = connection.prepareStatement(REMEMBERED)) {
            select.setLong(1, mark.position());
            select.setString(2, mark.name());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** What of a kind was changed or removed since. */
    public List<Long> changed(String kind, Mark since) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CHANGED)) {
            select.setString(1, kind);
            select.setLong(2, since.position());
            List<Long> ids = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
            return ids;
        }
    }
}
