package onrecord.importer.quality;

import onrecord.importer.pipeline.ArticlePipeline;

/** Annotated texts that facts are measured on. */
interface DataSet {

    String name();

    void measure(ArticlePipeline walk, Scores scores);
}
