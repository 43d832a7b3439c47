package onrecord.api.read;

import java.util.Collection;
import java.util.List;
import onrecord.api.model.Model;

/** The first row in an order that fits a condition, for a field of the query itself. */
final class FirstStep extends Step {

    private final String from;
    private final List<Param> params;
    private final Columns columns = new Columns();
    private final Shape shape;

    FirstStep(Selection selection, String type, String condition, String order, Param... params) {
        super(selection.key());
        this.from = " from " + Model.entity(type).table() + " t where " + condition + " order by " + order + " limit 1";
        this.params = List.of(params);
        this.shape = new Shape(Model.entity(type), selection.children(), columns);
    }

    @Override
    List<Ask> asks(Dialect dialect) {
        return List.of(
                Ask.rows("select " + columns.list() + from, params, row -> deliver(PageStep.QUERY, shape.item(row))));
    }

    @Override
    Collection<Step> following() {
        return shape.steps();
    }
}
