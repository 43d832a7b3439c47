package onrecord.importer.quality;

import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How reports are written. */
public enum Format {
    /** For reading in a terminal. */
    TABLE {
        @Override
        public String write(List<Report> reports, Floors floors) {
            return PlainTable.write(reports, floors);
        }
    },
    /** A page of the documentation. */
    MARKDOWN {
        @Override
        public String write(List<Report> reports, Floors floors) {
            return QualityPage.write(reports);
        }
    },
    /** For programs: with every found statement, its confidence and whether it is right. */
    JSON {
        @Override
        public String write(List<Report> reports, Floors floors) {
            return JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(reports);
        }
    };

    /** @param floors shown beside their figures where there is room for them */
    public abstract String write(List<Report> reports, Floors floors);
}
