package org.onrecord.examples.evaluation.stock;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;

/** The pipeline that CoreNLP's documentation gives for quotes, with its default models. Use from one thread. */
public final class StockPipeline {

    private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

    private final StanfordCoreNLP pipeline;

    /** Loads the models, which takes half a minute and gigabytes. */
    public StockPipeline() {
        this.pipeline = new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", ANNOTATORS));
    }

    /** Returns the annotated text; anything may be thrown, since the pipeline fails on some texts. */
    public CoreDocument annotate(String text) {
        return pipeline.processToCoreDocument(text);
    }
}
