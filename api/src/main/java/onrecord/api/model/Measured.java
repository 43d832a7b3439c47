package onrecord.api.model;

import static onrecord.api.model.Condition.condition;
import static onrecord.api.model.Entity.entity;
import static onrecord.api.model.Lines.*;
import static onrecord.api.model.Order.key;
import static onrecord.api.model.Order.order;

import onrecord.api.model.Condition.Operand;

/** How well the importer finds what annotated texts hold. */
final class Measured {

    static final Order TABLE = order("TABLE", key("t.ordinal", Kind.INTEGER), key("t.id", Kind.LONG));

    static final Entity QUALITY = entity(
                    "Quality",
                    "quality",
                    text("fact"),
                    text("dataSet", "t.data_set"),
                    text("engine"),
                    text("extractorVersion", "t.extractor_version"),
                    day("measuredOn", "t.measured_on"),
                    number("precision", "t.precision_share"),
                    number("recall", "t.recall"),
                    number("f1", "t.f1"),
                    integer("support", "t.support"))
            .filtered(
                    condition("fact", Operand.ENUMS, "t.fact = any(?)"),
                    condition("dataSet", Operand.TEXT, "t.data_set = ?"),
                    condition("engine", Operand.TEXT, "t.engine = ?"),
                    condition("extractorVersion", Operand.TEXT, "t.extractor_version = ?"));

    private Measured() {}
}
