package onrecord.api.search;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A value on its way into a statement. */
public interface Value {

    void set(PreparedStatement statement, int index) throws SQLException;
}
