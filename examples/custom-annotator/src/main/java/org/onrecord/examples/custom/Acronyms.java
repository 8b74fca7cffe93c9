package org.onrecord.examples.custom;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import org.onrecord.OnRecord;
import org.onrecord.Organization;
import org.onrecord.corenlp.AnnotationReader;
import org.onrecord.corenlp.CoreNlp;

/** Door 3: a CoreNLP annotator, unchanged, and a reader that maps what it added into records. */
public final class Acronyms {

    /** Gives each organization that bears an acronym what this stands for, as an attribute. */
    static final AnnotationReader READER = (annotation, extraction) ->
            extraction.mapOrganizations(organization -> withExpansion(organization, annotation));

    private Acronyms() {}

    /**
     * Prints the organizations of the article whose acronyms the annotator explains.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        OnRecord onRecord = OnRecord.builder()
                .extension(CoreNlp.annotator(new AcronymAnnotator()))
                .extension(CoreNlp.reader("acronyms", READER))
                .build();
        for (Organization organization : onRecord.extract(Resources.article()).organizations()) {
            organization
                    .attributes()
                    .text("expansion")
                    .ifPresent(expansion -> System.out.println(organization.variants() + " stands for " + expansion));
        }
    }

    private static Organization withExpansion(Organization organization, Annotation annotation) {
        return annotation.get(CoreAnnotations.TokensAnnotation.class).stream()
                .filter(token ->
                        organization.mentions().stream().anyMatch(mention -> mention.begin() == token.beginPosition()))
                .filter(token -> token.containsKey(AcronymAnnotator.ExpansionAnnotation.class))
                .map(token -> token.get(AcronymAnnotator.ExpansionAnnotation.class))
                .findFirst()
                .map(expansion -> organization.withAttribute("expansion", expansion))
                .orElse(organization);
    }
}
