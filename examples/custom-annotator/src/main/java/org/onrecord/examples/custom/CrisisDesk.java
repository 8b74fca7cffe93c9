package org.onrecord.examples.custom;

import java.time.Duration;
import java.util.List;
import org.onrecord.Extraction;
import org.onrecord.OnRecord;
import org.onrecord.corenlp.CoreNlp;
import org.onrecord.extension.Extension;
import org.onrecord.extension.ExtensionRegistry;
import org.onrecord.extension.FailurePolicy;
import org.onrecord.extension.Lexicon;
import org.onrecord.extension.TextRule;
import org.onrecord.extension.TokenRules;

/**
 * All doors in one bundle, to be given to {@code OnRecord.builder().extension(…)}. It is also named in {@code
 * META-INF/services}, so that {@code installedExtensions()} finds it.
 */
public final class CrisisDesk implements Extension {

    @Override
    public void register(ExtensionRegistry registry) {
        registry.gazetteer(Resources.file("medicines.tsv"))
                .rules(TokenRules.ofText(Resources.text("weapons.rules")))
                .rule(TextRule.of("AMOUNT", "\\b(\\d+) tonnes\\b").withName("$1 t"))
                .words(Lexicon.PERSON_NOUNS, List.of("villager", "villagers\tUNKNOWN\tPLURAL"))
                .enricher("topics", new TopicEnricher(), FailurePolicy.WARN)
                .extension(CoreNlp.annotator(new AcronymAnnotator()))
                .extension(CoreNlp.reader("acronyms", Acronyms.READER));
    }

    /**
     * Prints what the bundle finds in the article.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        try (OnRecord onRecord = OnRecord.builder()
                .installedExtensions()
                .deadline(Duration.ofMinutes(1))
                .build()) {
            Extraction extraction = onRecord.extract(Resources.article());
            extraction.others().forEach(entity -> System.out.println(entity.type() + " " + entity.name()));
            extraction
                    .quotes()
                    .forEach(quote -> System.out.println(quote.attributes().texts("topics") + " " + quote.text()));
        }
    }
}
