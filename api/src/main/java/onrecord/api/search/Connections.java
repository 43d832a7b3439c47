package onrecord.api.search;

import java.sql.Connection;
import java.sql.SQLException;

/** Gives the connection of a request, which it takes when first asked. */
public interface Connections {

    Connection get() throws SQLException;
}
